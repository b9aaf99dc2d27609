using Microsoft.Data.Sqlite;

namespace ReflectionBot.Storage.Databases;

/// <summary>What SQLite's result codes mean for people (sqlite.org, "Result and Error Codes").</summary>
internal static class SqliteTrouble
{
    /// <summary>The trouble of a fault; null when it is a fault of ours, such as a wrong statement.</summary>
    public static StorageTrouble? Of(SqliteException fault) => fault.SqliteErrorCode switch
    {
        5 or 6 => StorageTrouble.Locked, // BUSY, LOCKED
        8 or 3 => StorageTrouble.ReadOnly, // READONLY, PERM
        10 or 14 => StorageTrouble.Unreachable, // IOERR, CANTOPEN
        13 => StorageTrouble.DiskFull, // FULL
        11 or 26 => StorageTrouble.NotADatabase, // CORRUPT, NOTADB
        _ => null,
    };
}
