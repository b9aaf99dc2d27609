namespace ReflectionBot.Classifier.Corpora;

/// <summary>Reads labelled drafts from files and folders.</summary>
public static class Corpus
{
    /// <summary>
    /// The most labels a corpus may have. Published sets of intents reach 150; more in one file mostly means that label
    /// and sentence changed places, and training would run out of memory.
    /// </summary>
    public const int MostLabels = 256;

    /// <summary>
    /// Reads every corpus named: a <c>.drafts</c> file, any other file as TSV (<c>label TAB text</c>), or a folder with
    /// its <c>.drafts</c> and <c>.tsv</c> files in the order of their names, so that the same corpus gives the same model.
    /// </summary>
    /// <exception cref="CorpusException">
    /// A path is missing, a line does not parse, there is no sentence at all, or there are more than
    /// <see cref="MostLabels"/> labels.
    /// </exception>
    public static IReadOnlyList<CorpusDraft> Read(params IEnumerable<string> paths)
    {
        var drafts = paths.SelectMany(FilesOf).SelectMany(ReadFile).ToList();
        var labels = drafts.SelectMany(draft => draft.Gold).Select(gold => gold.Label).Distinct().Count();
        return labels switch
        {
            0 => throw new CorpusException($"{string.Join(", ", paths)}: there is no labelled sentence here."),
            > MostLabels => throw new CorpusException(
                $"{string.Join(", ", paths)}: there are {labels} different labels, and {MostLabels} at most can be told "
                + "apart; the label stands before the tab, the sentence behind it."),
            _ => drafts,
        };
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : throw new CorpusException($"{path}: there is no such file or folder.");
        }

        var files = Directory.EnumerateFiles(path)
            .Where(file => Path.GetExtension(file) is ".drafts" or ".tsv")
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0
            ? files
            : throw new CorpusException($"{path}: the folder has no .drafts or .tsv file.");
    }

    private static IEnumerable<CorpusDraft> ReadFile(string path)
    {
        using var reader = File.OpenText(path);
        return Path.GetExtension(path) == ".drafts" ? DraftsFile.Read(path, reader) : TsvFile.Read(path, reader);
    }
}
