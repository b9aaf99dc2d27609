using System.Globalization;
using System.Reflection;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Sections;

/// <summary>
/// Guesses the section of a draft from the words it has: a naive Bayes model over the thousand most telling stems, each there or not
/// (Manning, Raghavan and Schütze, "Introduction to Information Retrieval", 2008, section 13.3).
/// </summary>
public sealed class SectionModel : ISectionGuesser
{
    /// <summary>A draft with fewer telling words says nothing of its section.</summary>
    private const int FewestWords = 5;

    // How many drafts that nobody wrote count for every stem, so that one unseen word does not decide.
    private const double Unseen = 0.3;

    private static readonly Lazy<SectionModel> LazyShipped = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("sections.model")!;
        return Load(stream);
    });

    private readonly string[] _sections;
    private readonly int[] _drafts;
    private readonly Dictionary<string, int[]> _counts;

    internal SectionModel(string[] sections, int[] drafts, Dictionary<string, int[]> counts)
    {
        _sections = sections;
        _drafts = drafts;
        _counts = counts;
    }

    /// <summary>The model that the program brings along.</summary>
    public static SectionModel Shipped => LazyShipped.Value;

    /// <inheritdoc/>
    public IReadOnlyList<GuidelineSection> Guess(Draft draft, Guideline guideline) =>
        [.. Rank(draft.Text).Select(guideline.Section).OfType<GuidelineSection>()];

    /// <summary>The names of the sections that a text may be of, likeliest first; none when it says too little.</summary>
    internal IEnumerable<string> Rank(string text)
    {
        int[][] known = [.. Stems(text).Select(stem => _counts.GetValueOrDefault(stem)).OfType<int[]>()];
        return known.Length < FewestWords
            ? []
            : _sections.Index()
                .OrderByDescending(section => known.Sum(counts => OddsOf(counts, section.Index)))
                .Select(section => section.Item);
    }

    private double OddsOf(int[] counts, int section) => Math.Log((counts[section] + Unseen) / (_drafts[section] + (2 * Unseen)));

    /// <summary>The different stems of a text.</summary>
    internal static IEnumerable<string> Stems(string text) => Tokenizer.Tokens(text)
        .Where(token => token.Kind == TokenKind.Word && token.Text.Length > 2)
        .Select(token => Stem.Of(token.Text))
        .Distinct();

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <exception cref="ModelException">It is something else, or damaged.</exception>
    public static SectionModel Load(Stream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var sections = Row();
        int[] drafts = [.. Row().Select(Number)];
        var counts = new Dictionary<string, int[]>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            counts[cells[0]] = cells.Length == sections.Length + 1 ? [.. cells.Skip(1).Select(Number)] : throw Fault();
        }

        return sections.Length > 0 && drafts.Length == sections.Length ? new SectionModel(sections, drafts, counts) : throw Fault();

        string[] Row() => reader.ReadLine() is { } line && line.Split('\t') is [_, .. var cells] ? cells : throw Fault();

        static int Number(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Fault();

        static ModelException Fault() => new("This is no model of sections, or it is damaged; make one with \"reflectionbot train CORPUS --sections --out FILE\".");
    }

    /// <summary>Writes the model: lines of tabs, first the sections, then their drafts, then how many of them have each stem.</summary>
    public void Save(Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine($"sections\t{string.Join('\t', _sections)}");
        writer.WriteLine($"drafts\t{string.Join('\t', _drafts)}");
        foreach (var (stem, counts) in _counts)
        {
            writer.WriteLine($"{stem}\t{string.Join('\t', counts)}");
        }
    }
}
