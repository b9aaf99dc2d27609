using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Readings;

/// <summary>Who acts in a sentence. Words inside quotations are not the writer's and do not count (annotation guide).</summary>
/// <param name="I">The writer, as "I", "me" or "my".</param>
/// <param name="We">A group, as "we", "us" or "our".</param>
/// <param name="Candidate">The writer from outside, as "the candidate" or "the author".</param>
/// <param name="Passive">Nobody: a verb in the passive.</param>
/// <param name="Acts">The writer does or thinks something: the first "I" stands before a verb that says more than who they are.</param>
/// <param name="WeAct">A group does or thinks something: the first "we" stands before such a verb.</param>
public readonly record struct Voice(bool I, bool We, bool Candidate, bool Passive, bool Acts, bool WeAct)
{
    private static readonly HashSet<string> Be = ["am", "is", "are", "was", "were", "be", "been", "being"];

    private static readonly HashSet<string> IrregularParticiples =
    [
        "built", "bought", "brought", "chosen", "cut", "done", "drawn", "felt", "found", "given", "held", "kept", "known",
        "laid", "led", "left", "lost", "made", "met", "put", "read", "rebuilt", "redrawn", "rewritten", "run", "seen", "sent",
        "set", "shown", "spent", "split", "spoken", "taken", "taught", "thought", "told", "undertaken", "understood", "used", "won",
        "written",
    ];

    /// <summary>Whether nobody, or a group, stands where the writer could.</summary>
    public bool HidesTheWriter => !I && (We || Passive);

    internal static Voice Of(IReadOnlyList<Token> tokens, bool[] quoted)
    {
        var voice = default(Voice);
        var (firstI, firstWe) = (true, true);
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (quoted[i] || tokens[i].Kind != TokenKind.Word || IsOnlySpeltSo(tokens, i))
            {
                continue;
            }

            voice = text switch
            {
                "i" when firstI => voice with { I = true, Acts = !SaysWho(tokens, i) },
                "we" when firstWe => voice with { We = true, WeAct = !SaysWho(tokens, i) },
                "i" or "me" or "my" or "myself" or "mine" => voice with { I = true },
                "we" or "us" or "our" or "ourselves" or "ours" => voice with { We = true },
                "candidate" or "author" or "applicant" or "writer" when i > 0 && tokens[i - 1].Text is "the" or "this" =>
                    voice with { Candidate = true },
                _ when Be.Contains(text) && ParticipleFollows(tokens, i) => voice with { Passive = true },
                _ => voice,
            };
            firstI &= text != "i";
            firstWe &= text != "we";
        }

        return voice;
    }

    /// <summary>Whether the verb after the subject says who somebody is rather than what they did: "am", "have worked".</summary>
    private static bool SaysWho(IReadOnlyList<Token> tokens, int subject)
    {
        var verb = subject + 1 < tokens.Count && (tokens[subject + 1].Text is "have" or "had") ? subject + 2 : subject + 1;
        return verb < tokens.Count && (Be.Contains(tokens[verb].Text) || tokens[verb].Text is "work" or "worked");
    }

    /// <summary>The "i" of "i.e." and "(i)", and the US.</summary>
    private static bool IsOnlySpeltSo(IReadOnlyList<Token> tokens, int i) => tokens[i] switch
    {
        { Text: "i", Capital: false } => i + 1 < tokens.Count && tokens[i + 1].Text is "." or ")",
        { Text: "us", Capital: true } => true,
        _ => false,
    };

    private static bool ParticipleFollows(IReadOnlyList<Token> tokens, int be)
    {
        for (var i = be + 1; i < tokens.Count && i <= be + 2; i++)
        {
            var text = tokens[i].Text;
            if (IrregularParticiples.Contains(text) || (text.Length > 4 && text.EndsWith("ed")))
            {
                return true;
            }

            if (!text.EndsWith("ly") && text is not ("not" or "also" or "then" or "being" or "been" or "first"))
            {
                return false;
            }
        }

        return false;
    }
}
