using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Readings;

/// <summary>A draft with its labels, sentence by sentence in its place: what flags, strengths and questions are found in.</summary>
public sealed class Reading
{
    /// <summary>Places every sentence.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="section">The section it is read as; null when it is not known.</param>
    /// <param name="sentences">Its sentences with their labels, in order.</param>
    /// <param name="today">The day evidence is recent or old by.</param>
    public Reading(Draft draft, GuidelineSection? section, IReadOnlyList<LabelledSentence> sentences, DateOnly today)
    {
        Draft = draft;
        Section = section;
        Today = today;
        Sentences = Place(draft, sentences);
        IsEnglish = EnglishCheck.IsEnglish(Sentences);
    }

    /// <summary>The draft.</summary>
    public Draft Draft { get; }

    /// <summary>The section it is read as; null when it is not known.</summary>
    public GuidelineSection? Section { get; }

    /// <summary>The day evidence is recent or old by.</summary>
    public DateOnly Today { get; }

    /// <summary>Whether assessors judge the section; one that is not known counts as judged.</summary>
    public bool Assessed => Section?.Assessed ?? true;

    /// <summary>Whether the section is one of those that can raise the flag <paramref name="code"/> (guideline data, watch).</summary>
    public bool Watches(string code) => Section?.Watch.Contains(code) ?? false;

    /// <summary>The sentences, in order.</summary>
    public IReadOnlyList<PlacedSentence> Sentences { get; }

    /// <summary>Whether the draft is in English, the only language that labels, flags and voices are made for.</summary>
    public bool IsEnglish { get; }

    /// <summary>The sentences of the account itself, without entries of evidence lists.</summary>
    public IReadOnlyList<PlacedSentence> Account => field ??= [.. Sentences.Where(sentence => !sentence.IsEvidenceEntry)];

    /// <summary>The number of the sentence that the character at <paramref name="position"/> is in; null when it is in none.</summary>
    public int? SentenceAt(int position)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low <= high && Sentences[low].Span.Start <= position && position < Sentences[low].Span.End ? low : null;
    }

    private static PlacedSentence[] Place(Draft draft, IReadOnlyList<LabelledSentence> sentences)
    {
        var headings = HeadingsAbove(draft);
        var placed = new PlacedSentence[sentences.Count];
        var open = false;
        for (var i = 0; i < placed.Length; i++)
        {
            var block = sentences[i].Sentence.Block;
            var kind = draft.Blocks[block].Kind;
            open = open && sentences[i - 1].Sentence.Block == block;
            var tokens = Tokenizer.Tokens(sentences[i].Text);
            var voice = kind == BlockKind.Quotation ? default : Voice.Of(tokens, QuotedWords.In(tokens, open));
            placed[i] = new PlacedSentence(sentences[i], kind, headings[block], tokens, voice);
            open ^= tokens.Count(token => token.Text == "\"") % 2 == 1;
        }

        return placed;
    }

    private static HeadingAbove?[] HeadingsAbove(Draft draft)
    {
        var above = new HeadingAbove?[draft.Blocks.Count];
        HeadingAbove? current = null;
        for (var i = 0; i < above.Length; i++)
        {
            if (draft.Blocks[i] is { Kind: BlockKind.Heading, Span: var span })
            {
                var text = span.Of(draft.Text);
                current = new HeadingAbove(text, i, JobHeadings.JobOf(text));
            }

            above[i] = current;
        }

        return above;
    }
}
