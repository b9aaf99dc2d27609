namespace ReflectionBot.Cli;

/// <summary>Writes a file whole or not at all: a reader never finds half of it, and a fault leaves what was there.</summary>
public static class AtomicFile
{
    /// <summary>Writes the file at <paramref name="path"/>, over the one that may be there.</summary>
    /// <param name="path">The file; a link is followed, and its folder must exist.</param>
    /// <param name="write">Writes the content; what it throws leaves the old file and no other.</param>
    /// <exception cref="IOException">The path is a folder, its folder is missing, or the disk is full.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = TargetOf(path);
        if (Directory.Exists(target))
        {
            throw new IOException("it is a folder.");
        }

        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        // In the same folder, since a file cannot be moved to another disk in one step.
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(temporary, OptionsLike(target)))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static string TargetOf(string path) => new FileInfo(path) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
        : Path.GetFullPath(path);

    // A file moved over /dev/null or /dev/stdout would take its place for every program on the machine.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    private static FileStreamOptions OptionsLike(string target)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target); // a file kept private stays private
        }

        return options;
    }
}
