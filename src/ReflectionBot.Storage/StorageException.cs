namespace ReflectionBot.Storage;

/// <summary>The database cannot be used now. Nothing of the work was kept; it may be tried again.</summary>
/// <param name="trouble">What is the matter.</param>
/// <param name="inner">The database's own fault.</param>
public sealed class StorageException(StorageTrouble trouble, Exception? inner = null)
    : Exception($"The database cannot be used: {Say(trouble)}", inner)
{
    /// <summary>What is the matter.</summary>
    public StorageTrouble Trouble => trouble;

    private static string Say(StorageTrouble trouble) => trouble switch
    {
        StorageTrouble.DiskFull => "its disk is full; make room, and it goes on by itself.",
        StorageTrouble.Locked => "another program holds it locked; it goes on when that lets go.",
        StorageTrouble.ReadOnly => "its file or folder may not be written; give the program leave to write there.",
        StorageTrouble.NotADatabase => "its file is damaged or no database; put the right file or a backup in its place.",
        StorageTrouble.Newer => "a newer version of this program has used it; update this one.",
        _ => "it cannot be reached; it goes on when it can.",
    };
}
