namespace ReflectionBot.Storage;

/// <summary>Why a database cannot be used now.</summary>
public enum StorageTrouble
{
    /// <summary>It cannot be reached: the server is down, or the folder is missing.</summary>
    Unreachable,

    /// <summary>There is no room left on its disk.</summary>
    DiskFull,

    /// <summary>Another program holds it locked, for longer than we wait.</summary>
    Locked,

    /// <summary>Its file or folder may not be written.</summary>
    ReadOnly,

    /// <summary>The file is damaged, or something else than a database.</summary>
    NotADatabase,

    /// <summary>It has migrations that this program does not know.</summary>
    Newer,
}
