using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Readings;

namespace ReflectionBot.Coaching.Flags;

/// <summary>What a flag rule found.</summary>
/// <param name="Spans">The sentences or words it rests on, in order; empty when it rests on something absent.</param>
/// <param name="Values">Values for the <c>{names}</c> in the flag's message.</param>
public sealed record Finding(IReadOnlyList<TextSpan> Spans, params (string Name, object Value)[] Values)
{
    /// <summary>A finding that rests on whole sentences.</summary>
    /// <param name="sentences">The sentences, in order.</param>
    /// <param name="values">Values for the <c>{names}</c> in the flag's message.</param>
    public static Finding At(IReadOnlyList<PlacedSentence> sentences, params (string Name, object Value)[] values)
    {
        var spans = new TextSpan[sentences.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = sentences[i].Span;
        }

        return new Finding(spans, values);
    }
}
