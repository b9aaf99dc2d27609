using ReflectionBot.Coaching.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Classifier.Features;

/// <summary>Features of a sentence's form and of its place in the draft.</summary>
internal static class PlaceFeatures
{
    public static void Add(FeatureList list, SentenceContext context)
    {
        AddForm(list, context.Tokens);
        AddPlace(list, context);
        list.CloseWith(FeatureWeights.Place);
        foreach (var word in context.Heading?.Words ?? [])
        {
            list.Add("heading word " + word);
        }

        list.CloseGroup(FeatureWeights.HeadingWords);
    }

    private static void AddForm(FeatureList list, IReadOnlyList<Token> tokens)
    {
        var words = tokens.Count(token => token.Kind == TokenKind.Word);
        list.Add(words switch
        {
            < 5 => "length under 5",
            < 10 => "length under 10",
            < 18 => "length under 18",
            < 28 => "length under 28",
            < 40 => "length under 40",
            _ => "length 40 and over",
        });
        list.Add("opens " + Opening(tokens, 1));
        list.Add("opens " + Opening(tokens, 2));
        list.Add("opens " + Opening(tokens, 3));
        list.Add("ends " + (tokens.Count > 0 ? tokens[^1].Text : ""));
        var capitals = tokens.Count(token => token.Capital);
        if (words > 0)
        {
            list.Add("capitals " + (capitals * 5 / words));
        }

        if (tokens.Any(token => token.Kind == TokenKind.Number))
        {
            list.Add("has number");
        }

        if (tokens.Any(token => token.Text == "\""))
        {
            list.Add("has quotation mark");
        }

        if (tokens is [{ Text: "\"" }, ..])
        {
            list.Add("opens with quotation mark");
        }

        if (tokens.Any(token => token.Kind == TokenKind.Address))
        {
            list.Add("has address");
        }

        if (tokens.Any(token => token.Text is "i" or "my" or "me"))
        {
            list.Add("first person");
        }

        if (!tokens.Any(token => token.Text.EndsWith("ed") || token.Text is "was" or "were" or "had" or "did"))
        {
            list.Add("no past tense");
        }
    }

    private static string Opening(IReadOnlyList<Token> tokens, int count) =>
        string.Join(' ', tokens.Take(count).Select(token => token.Text));

    private static void AddPlace(FeatureList list, SentenceContext context)
    {
        list.Add("block " + context.Kind);
        list.Add("under job " + (context.Heading?.Job?.ToString() ?? (context.DraftHasJobHeadings ? "other" : "none")));
        list.Add("tenth " + (int)(context.Position * 5));
        Add("inside quotation", context.InsideQuotation);
        Add("after colon", context.AfterColon);
        Add("first of block", context.FirstOfBlock);
        Add("last of block", context.LastOfBlock);
        Add("list under evidence", context.Kind == BlockKind.ListItem && context.Heading?.Job == Coaching.Sentences.SentenceLabel.Evidence);
        Add("first of draft", context.Position == 0);
        Add("last of draft", context.Position == 1);

        void Add(string name, bool holds)
        {
            if (holds)
            {
                list.Add(name);
            }
        }
    }
}
