using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Vectors;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Networks;

/// <summary>What a network sees of one sentence.</summary>
/// <param name="Words">For every token its row in the table of word vectors; -1 for a token without one.</param>
/// <param name="Traits">For every token its traits.</param>
/// <param name="Heading">The mean vector of the heading above, zeros for none; <see cref="HeadingLength"/> long.</param>
/// <param name="Place">The sentence's form and place; <see cref="PlaceLength"/> long.</param>
internal sealed record NetworkInput(int[] Words, WordTraits[] Traits, float[] Heading, float[] Place)
{
    public const int PlaceLength = 16;

    /// <summary>Words beyond are not read: a sentence so long is a list, and says what it is before.</summary>
    private const int MostWords = 80;

    private const float UsualLength = 30;

    private static readonly float[] NoHeading = new float[HeadingLength];

    public static int HeadingLength => Lanes.RoundUp(WordVectors.Dimensions);

    /// <summary>The input for every sentence, in order.</summary>
    public static NetworkInput[] Of(IReadOnlyList<SentenceContext> contexts)
    {
        var inputs = new NetworkInput[contexts.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputs[i] = Of(contexts[i]);
        }

        return inputs;
    }

    private static NetworkInput Of(SentenceContext context)
    {
        var count = Math.Min(context.Tokens.Count, MostWords);
        var traits = new WordTraits[count];
        var quoted = context.InsideQuotation;
        for (var i = 0; i < count; i++)
        {
            var token = context.Tokens[i];
            quoted ^= token.Text == "\"";
            traits[i] = WordTraitsReader.Of(token, i == 0, quoted, context.Words[i] >= 0);
        }

        return new NetworkInput(context.Words[..count], traits, context.Heading?.Vector ?? NoHeading, PlaceOf(context));
    }

    private static float[] PlaceOf(SentenceContext context)
    {
        var position = (float)(context.Position ?? 0.5);
        var job = context.Heading?.Job;
        return
        [
            If(context.Kind == BlockKind.ListItem),
            If(context.Kind == BlockKind.Quotation),
            If(context.Kind is BlockKind.TableCell or BlockKind.Caption),
            If(context.FirstOfBlock),
            If(context.LastOfBlock),
            If(context.InsideQuotation),
            If(context.AfterColon),
            position,
            position * position,
            If(job == SentenceLabel.Description),
            If(job == SentenceLabel.Reflection),
            If(job == SentenceLabel.Evidence),
            If(context.DraftHasJobHeadings),
            If(context.Heading is not null),
            Math.Min(context.Tokens.Count, MostWords) / UsualLength,
            If(context.Position == 0),
        ];
    }

    private static float If(bool holds) => holds ? 1 : 0;
}
