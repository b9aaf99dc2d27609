using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Reasons;

/// <summary>
/// Knows the words that a reader would not point at by themselves. A list, since frequency does not tell: "time" and
/// "first" are as frequent as "into" and "than".
/// </summary>
internal static class ReasonRoles
{
    private static readonly HashSet<string> Plain = SetOf(
        """
        a an the this that these those such of to in on at by for from with within into onto over under about as per via
        through during between up down out off and or nor but if so than then while when where which who whom whose that
        it its itself he him his she her they them their theirs you your there here 's ' etc also too very just each every
        some any all both other another one two e.g. i.e.
        """);

    private static readonly HashSet<string> Opener = SetOf(
        """
        i we my our 'd am is are was were be been being have has had having do does did
        can could will would shall should may might must not no what how why
        """);

    /// <summary>The role of one token.</summary>
    public static ReasonRole Of(Token token) =>
        token.Kind == TokenKind.Mark ? ReasonRole.Mark
        : Plain.Contains(token.Text) ? ReasonRole.Plain
        : Opener.Contains(token.Text) ? ReasonRole.Opener
        : ReasonRole.Telling;

    private static HashSet<string> SetOf(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
}
