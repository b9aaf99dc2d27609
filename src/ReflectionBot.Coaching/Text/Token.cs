using System.Globalization;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Text;

/// <summary>A word, number, address or mark of a sentence, in the form the features see.</summary>
/// <param name="Text">
/// Lower case, contractions taken apart (<c>didn't</c> is <c>did</c>, <c>not</c>); numbers and addresses as a class such
/// as <c>&lt;year&gt;</c> or <c>&lt;url&gt;</c>.
/// </param>
/// <param name="Kind">What it is.</param>
/// <param name="Capital">Whether it was written with a capital first letter.</param>
/// <param name="Span">Where it stands in the text that was cut; both parts of a contraction have the whole word's span.</param>
public sealed record Token(string Text, TokenKind Kind, bool Capital, TextSpan Span)
{
    /// <summary>The year it stands for in <paramref name="text"/>, the text that was cut: 1900 to 2099; null for any other token.</summary>
    public int? YearIn(string text) => Text == "<year>" ? int.Parse(text.AsSpan(Span.Start, 4), CultureInfo.InvariantCulture) : null;
}
