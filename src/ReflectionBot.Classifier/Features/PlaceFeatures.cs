using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Features;

/// <summary>Features of a sentence's form and of its place in the draft.</summary>
internal static class PlaceFeatures
{
    private static readonly ulong Opens = FeatureHash.Of("opens ");
    private static readonly ulong Ends = FeatureHash.Of("ends ");

    public static void Add(FeatureList list, SentenceContext context)
    {
        AddForm(list, context.Tokens);
        AddPlace(list, context);
        list.CloseWith(FeatureWeights.Place);
        if (context.Heading is { } heading)
        {
            foreach (var word in heading.Words)
            {
                list.Add(word);
            }
        }

        list.CloseGroup(FeatureWeights.HeadingWords);
    }

    private static void AddForm(FeatureList list, IReadOnlyList<Token> tokens)
    {
        var words = 0;
        var capitals = 0;
        var (number, quotation, address, first, past) = (false, false, false, false, false);
        foreach (var token in tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            capitals += token.Capital ? 1 : 0;
            number |= token.Kind == TokenKind.Number;
            address |= token.Kind == TokenKind.Address;
            quotation |= token.Text == "\"";
            first |= token.Text is "i" or "my" or "me";
            past |= token.Text.EndsWith("ed", StringComparison.Ordinal) || token.Text is "was" or "were" or "had" or "did";
        }

        list.Add(words switch
        {
            < 5 => "length under 5",
            < 10 => "length under 10",
            < 18 => "length under 18",
            < 28 => "length under 28",
            < 40 => "length under 40",
            _ => "length 40 and over",
        });
        AddOpening(list, tokens);
        list.Add(
            FeatureHash.Of(tokens.Count > 0 ? tokens[^1].Text : "", Ends),
            TokenRange.FromTo(Math.Max(0, tokens.Count - 1), tokens.Count));
        if (words > 0)
        {
            list.Add("capitals " + (capitals * 5 / words));
        }

        AddIf(list, number, "has number");
        AddIf(list, quotation, "has quotation mark");
        AddIf(list, tokens is [{ Text: "\"" }, ..], "opens with quotation mark");
        AddIf(list, address, "has address");
        AddIf(list, first, "first person");
        AddIf(list, !past, "no past tense");
    }

    /// <summary>The first token, the first two and the first three.</summary>
    private static void AddOpening(FeatureList list, IReadOnlyList<Token> tokens)
    {
        var opening = Opens;
        for (var i = 0; i < 3; i++)
        {
            if (i < tokens.Count)
            {
                opening = FeatureHash.Of(tokens[i].Text, i > 0 ? FeatureHash.Then(opening, ' ') : opening);
            }

            list.Add(opening, TokenRange.FromTo(0, Math.Min(i + 1, tokens.Count)));
        }
    }

    private static void AddPlace(FeatureList list, SentenceContext context)
    {
        list.Add("block " + context.Kind);
        list.Add("under job " + (context.Heading?.Job?.ToString() ?? (context.DraftHasJobHeadings ? "other" : "none")));
        list.Add(context.Position is { } position ? "fifth " + (int)(position * 5) : "alone");
        AddIf(list, context.InsideQuotation, "inside quotation");
        AddIf(list, context.AfterColon, "after colon");
        AddIf(list, context.FirstOfBlock, "first of block");
        AddIf(list, context.LastOfBlock, "last of block");
        AddIf(list, context.Kind == BlockKind.ListItem && context.Heading?.Job == SentenceLabel.Evidence, "list under evidence");
        AddIf(list, context.Position == 0, "first of draft");
        AddIf(list, context.Position == 1, "last of draft");
    }

    private static void AddIf(FeatureList list, bool holds, string name)
    {
        if (holds)
        {
            list.Add(name);
        }
    }
}
