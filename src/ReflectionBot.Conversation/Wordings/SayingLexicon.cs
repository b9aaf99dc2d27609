using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Conversation.Wordings;

/// <summary>What people can say to the bot, from <c>prompts/sayings.yaml</c>, in forgiving words.</summary>
public sealed class SayingLexicon
{
    /// <summary>A longer message is no command, whatever its words; the longest sentence that a writer may quote in one fits.</summary>
    private const int MostCharacters = 600;

    private readonly string[][] _polite;
    private readonly IReadOnlyList<SayingWords> _sayings;

    private SayingLexicon(string[][] polite, IReadOnlyList<SayingWords> sayings)
    {
        _polite = polite;
        _sayings = sayings;
    }

    /// <summary>The names of all sayings, in the file's order.</summary>
    public IEnumerable<string> Names => _sayings.Select(saying => saying.Name);

    /// <summary>Reads the file.</summary>
    /// <param name="path">The YAML file; its header describes it.</param>
    /// <exception cref="PromptFileException">The file is missing or not as its own header describes it.</exception>
    public static SayingLexicon Load(string path)
    {
        var file = PromptNode.Read(path).WithOnly("polite", "sayings");
        return new SayingLexicon(
            [.. file.Filled("polite").Items.Select(phrase => WordsOf(phrase.Text)).OrderByDescending(words => words.Length)],
            [.. file.Filled("sayings").Entries.Select(Saying)]);
    }

    /// <summary>What a message says; null when it is none of the sayings. The most definite wording wins.</summary>
    public Heard? Hear(string message, Guideline guideline)
    {
        if (message.Length > MostCharacters || SaidWord.In(message) is not { Count: > 0 } words)
        {
            return null;
        }

        return Best(message, words, guideline) ?? (WithoutManners(words) is { Count: > 0 } bare && bare.Count < words.Count
            ? Best(message, bare, guideline)
            : null);
    }

    /// <summary>What help shows: how to say it, and what it does.</summary>
    public IEnumerable<(string Shown, string About)> Shown =>
        _sayings.Where(saying => saying.About.Length > 0).Select(saying => (saying.Shown, saying.About));

    /// <summary>How to say the saying called <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such saying.</exception>
    public string ShownOf(string name) => _sayings.FirstOrDefault(saying => saying.Name == name)?.Shown
        ?? throw new KeyNotFoundException($"sayings.yaml has no saying \"{name}\".");

    /// <summary>How to say what comes nearest to a message that was not understood; null when nothing comes near.</summary>
    public string? Nearest(string message)
    {
        var words = WithoutManners(SaidWord.In(message.Length > MostCharacters ? message[..MostCharacters] : message));
        return _sayings.Where(saying => saying.About.Length > 0)
            .Select(saying => (saying.Shown, Nearness: saying.Wordings.Max(wording => Nearness(wording, words))))
            .Where(one => one.Nearness >= 0.5)
            .OrderByDescending(one => one.Nearness)
            .Select(one => one.Shown)
            .FirstOrDefault();
    }

    /// <summary>Which share of the words of either the other has too.</summary>
    private static double Nearness(Wording wording, IReadOnlyList<SaidWord> words)
    {
        string[] literals = [.. wording.Literals.Where(literal => literal.Length > 2)];
        var shared = literals.Count(literal => words.Any(word => word.Is(literal)));
        return literals.Length == 0 ? 0 : 2.0 * shared / (literals.Length + Math.Min(words.Count, 6));
    }

    private Heard? Best(string message, IReadOnlyList<SaidWord> words, Guideline guideline)
    {
        Heard? best = null;
        var weight = 0.0;
        foreach (var saying in _sayings)
        {
            foreach (var wording in saying.Wordings.Where(wording => wording.Weight > weight))
            {
                if (wording.Match(saying.Name, message, words, guideline) is { } heard)
                {
                    (best, weight) = (heard, wording.Weight);
                }
            }
        }

        return best;
    }

    /// <summary>The words without "could you", "please" and the like at either end.</summary>
    private IReadOnlyList<SaidWord> WithoutManners(IReadOnlyList<SaidWord> words)
    {
        var (start, end) = (0, words.Count);
        for (var shorter = true; shorter;)
        {
            shorter = false;
            foreach (var phrase in _polite)
            {
                if (end - start >= phrase.Length && IsAt(start, phrase))
                {
                    start += phrase.Length;
                    shorter = true;
                }

                if (end - start >= phrase.Length && IsAt(end - phrase.Length, phrase))
                {
                    end -= phrase.Length;
                    shorter = true;
                }
            }
        }

        return [.. words.Take(end).Skip(start)];

        bool IsAt(int place, string[] phrase) => !phrase.Where((word, i) => words[place + i].Text != word).Any();
    }

    private static SayingWords Saying(PromptNode saying)
    {
        saying.WithOnly("shown", "about", "wordings");
        return new SayingWords(
            saying.Name, saying["shown"].Text, saying.Find("about")?.Text ?? "",
            [.. saying.Filled("wordings").Items.Select(WordingOf)]);
    }

    private static Wording WordingOf(PromptNode wording)
    {
        foreach (var name in Placeholders.In(wording.Template))
        {
            if (name is not ("section" or "number" or "words"))
            {
                throw wording.Fault($"names {{{name}}}; a wording has places for {{section}}, {{number}} and {{words}} only");
            }
        }

        return new Wording(wording.Text);
    }

    private static string[] WordsOf(string phrase) => [.. SaidWord.In(phrase).Select(word => word.Text)];
}
