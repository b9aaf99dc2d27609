using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Prompts;

namespace ReflectionBot.Coaching.Guidelines;

/// <summary>
/// The guidelines of <c>prompts/guidelines</c>, one file each, called by its id. A file is read when its guideline is
/// first asked for, so that a review does not wait for editions it does not need.
/// </summary>
public sealed class GuidelineLibrary
{
    /// <summary>The guideline that drafts are read against when nothing else is asked for.</summary>
    public const string DefaultId = "cmalt-2019-01";

    private readonly OrderedDictionary<string, Lazy<Guideline>> _guidelines;

    private GuidelineLibrary(OrderedDictionary<string, Lazy<Guideline>> guidelines) => _guidelines = guidelines;

    /// <summary>Lists the guidelines of a folder; reads none of them yet.</summary>
    /// <param name="folder">The folder; each of its <c>*.yaml</c> files is a guideline.</param>
    /// <param name="flags">The flags that a guideline may name.</param>
    /// <exception cref="PromptFileException">There is no such folder, or no <see cref="DefaultId"/> in it.</exception>
    public static GuidelineLibrary Load(string folder, FlagLexicon flags)
    {
        var guidelines = new OrderedDictionary<string, Lazy<Guideline>>(StringComparer.OrdinalIgnoreCase);
        string[] paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml") : [];
        Array.Sort(paths, (one, other) => string.Compare(IdOf(one), IdOf(other), StringComparison.OrdinalIgnoreCase));
        foreach (var path in paths)
        {
            var guideline = new Lazy<Guideline>(() => new GuidelineFile(path, flags.Codes).Read());
            if (!guidelines.TryAdd(IdOf(path), guideline))
            {
                throw new PromptFileException(path, 1, "another file has the same name but for upper and lower case.");
            }
        }

        return guidelines.ContainsKey(DefaultId)
            ? new GuidelineLibrary(guidelines)
            : throw new PromptFileException(
                Path.Combine(folder, $"{DefaultId}.yaml"), 1, "the file is missing; the program needs it to start.");
    }

    /// <summary>The ids there are, in alphabetical order.</summary>
    public IReadOnlyCollection<string> Ids => _guidelines.Keys;

    /// <summary>The guideline called <see cref="DefaultId"/>.</summary>
    /// <exception cref="PromptFileException">Its file cannot be used.</exception>
    public Guideline Default => _guidelines[DefaultId].Value;

    /// <summary>The guideline called <paramref name="id"/>, upper or lower case; null when there is none.</summary>
    /// <exception cref="PromptFileException">Its file cannot be used.</exception>
    public Guideline? Find(string id) => _guidelines.TryGetValue(id, out var guideline) ? guideline.Value : null;

    /// <summary>Reads every file now, so that a fault stops the program at start and not a writer later.</summary>
    /// <exception cref="PromptFileException">A file cannot be used; the first fault found.</exception>
    public void CheckAll()
    {
        foreach (var guideline in _guidelines.Values)
        {
            _ = guideline.Value;
        }
    }

    private static string IdOf(string path) => Path.GetFileNameWithoutExtension(path);
}
