namespace ReflectionBot.Classifier.Corpora;

/// <summary>Reads labelled drafts from files and folders.</summary>
public static class Corpus
{
    /// <summary>
    /// Reads every corpus named: a <c>.drafts</c> file, any other file as TSV (<c>label TAB text</c>), or a folder with
    /// its <c>.drafts</c> and <c>.tsv</c> files in the order of their names, so that the same corpus gives the same model.
    /// </summary>
    /// <exception cref="CorpusException">A path is missing, a line does not parse, or there is no sentence at all.</exception>
    public static IReadOnlyList<CorpusDraft> Read(params IEnumerable<string> paths)
    {
        var drafts = paths.SelectMany(FilesOf).SelectMany(ReadFile).ToList();
        return drafts.Exists(draft => draft.Gold.Count > 0)
            ? drafts
            : throw new CorpusException($"{string.Join(", ", paths)}: there is no labelled sentence here.");
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
