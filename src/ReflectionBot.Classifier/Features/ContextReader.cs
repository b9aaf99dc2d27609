using ReflectionBot.Classifier.Cues;
using ReflectionBot.Classifier.Vectors;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Features;

/// <summary>Reads every sentence of a draft once, in order, carrying headings and open quotations along.</summary>
internal static class ContextReader
{
    public static SentenceContext[] Read(Draft draft, IReadOnlyList<Sentence> sentences)
    {
        var headings = HeadingsAbove(draft);
        var jobs = Array.Exists(headings, heading => heading?.Job is not null);
        var contexts = new SentenceContext[sentences.Count];
        var alone = contexts.Length == 1;
        var quotation = false;
        for (var i = 0; i < contexts.Length; i++)
        {
            var sentence = sentences[i];
            var block = draft.Blocks[sentence.Block];
            var first = i == 0 || sentences[i - 1].Block != sentence.Block;
            var tokens = Tokenizer.Tokens(sentence.Text);
            var cues = new TokenRange[CueLexicon.Shipped.Names.Count];
            CueLexicon.Shipped.Find(tokens, cues);
            quotation &= !first;
            contexts[i] = new SentenceContext
            {
                Tokens = tokens,
                Words = RowsOf(tokens),
                Cues = cues,
                Kind = block.Kind,
                Heading = headings[sentence.Block],
                DraftHasJobHeadings = jobs,
                InsideQuotation = quotation,
                AfterColon = i > 0 && sentences[i - 1].Text.EndsWith(':'),
                FirstOfBlock = first && !alone,
                LastOfBlock = !alone && (i + 1 == contexts.Length || sentences[i + 1].Block != sentence.Block),
                Position = alone ? null : (double)i / (contexts.Length - 1),
            };
            quotation = EndsInsideQuotation(sentence.Text, quotation);
        }

        return contexts;
    }

    private static int[] RowsOf(IReadOnlyList<Token> tokens)
    {
        var rows = new int[tokens.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = WordVectors.Shipped.Find(tokens[i].Text);
        }

        return rows;
    }

    private static Heading?[] HeadingsAbove(Draft draft)
    {
        var above = new Heading?[draft.Blocks.Count];
        Heading? current = null;
        for (var i = 0; i < above.Length; i++)
        {
            if (draft.Blocks[i] is { Kind: BlockKind.Heading, Span: var span })
            {
                current = Heading.Of(span.Of(draft.Text));
            }

            above[i] = current;
        }

        return above;
    }

    /// <summary>Whether a quotation is open at the end of <paramref name="text"/>; straight marks toggle, curly ones tell.</summary>
    private static bool EndsInsideQuotation(string text, bool inside)
    {
        foreach (var c in text)
        {
            inside = c switch
            {
                '"' => !inside,
                '“' => true,
                '”' => false,
                _ => inside,
            };
        }

        return inside;
    }
}
