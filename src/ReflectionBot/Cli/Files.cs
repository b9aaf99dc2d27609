using System.Text;

namespace ReflectionBot.Cli;

/// <summary>Opens and writes the files that a person names, with one clear sentence for each way it can fail.</summary>
public static class Files
{
    /// <summary>Opens a file for reading.</summary>
    /// <exception cref="InputException">There is no such file, it is a folder, or it may not be read.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return Directory.Exists(path)
                ? throw new IOException("it is a folder; name one file.")
                : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            throw new InputException($"{path}: {Sentence(fault)}");
        }
    }

    /// <summary>Writes text to a file, whole or not at all, in UTF-8 without a byte order mark.</summary>
    /// <exception cref="InputException">The file cannot be written there.</exception>
    public static void Write(string path, string text) =>
        Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file, whole or not at all.</summary>
    /// <exception cref="InputException">The file cannot be written there.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            AtomicFile.Write(path, write);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            throw new InputException($"{path}: {Sentence(fault)}");
        }
    }

    private static bool IsOfFiles(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or ArgumentException;

    private static string Sentence(Exception fault) => fault switch
    {
        FileNotFoundException => "there is no such file.",
        DirectoryNotFoundException => "there is no such folder.",
        UnauthorizedAccessException => "you may not read or write it.",
        PathTooLongException => "the name is too long.",
        ArgumentException => "this is not the name of a file.",
        _ => fault.Message,
    };
}
