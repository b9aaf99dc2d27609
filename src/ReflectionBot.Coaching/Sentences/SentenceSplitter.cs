using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>
/// Splits a draft into its sentences, block by block: paragraphs, list items and quotations always, a table cell or a
/// caption when it is a sentence rather than a label, headings and asides never. A list fragment without a full stop is
/// one sentence. All visible text of a block that is split ends up in some sentence.
/// </summary>
public static class SentenceSplitter
{
    // From about six words on a cell or a caption says something about its table or figure instead of naming it.
    private const int WordsOfASentence = 6;

    /// <summary>The sentences of <paramref name="draft"/>, in order, without overlap, white space trimmed.</summary>
    /// <param name="draft">Any draft; time and memory are linear in its length.</param>
    public static IReadOnlyList<Sentence> Split(Draft draft)
    {
        var sentences = new List<Sentence>();
        for (var block = 0; block < draft.Blocks.Count; block++)
        {
            var span = draft.Blocks[block].Span;
            var text = draft.Text.AsSpan(span.Start, span.Length);
            if (!HoldsSentences(draft.Blocks[block].Kind, text))
            {
                continue;
            }

            var scanner = new SentenceScanner(text);
            while (scanner.TryNext(out var found))
            {
                var sentence = found with { Start = span.Start + found.Start };
                sentences.Add(new Sentence(sentence.Of(draft.Text), sentence, block));
            }
        }

        return sentences;
    }

    private static bool HoldsSentences(BlockKind kind, ReadOnlySpan<char> text) => kind switch
    {
        BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quotation => true,
        BlockKind.TableCell or BlockKind.Caption =>
            SentenceStop.IsAtEndOf(text) || WordCounter.Count(text) >= WordsOfASentence,
        _ => false,
    };
}
