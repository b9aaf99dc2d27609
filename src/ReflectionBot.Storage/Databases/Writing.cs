using System.Data.Common;

namespace ReflectionBot.Storage.Databases;

/// <summary>A transaction to write in.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="prepared">Statements that were prepared on this connection before; null where the connection does that itself.</param>
public sealed class Writing(DbTransaction transaction, Dictionary<string, DbCommand>? prepared = null)
{
    /// <summary>The transaction.</summary>
    public DbTransaction Transaction => transaction;

    /// <summary>The connection it runs on.</summary>
    public DbConnection Connection => transaction.Connection!;

    /// <summary>Runs a statement that changes rows.</summary>
    /// <param name="sql">The statement; its values are named <c>@name</c>.</param>
    /// <param name="values">The values: texts and whole numbers.</param>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (prepared is null)
        {
            using var command = New(sql, values);
            command.Transaction = transaction;
            return command.ExecuteNonQuery();
        }

        if (!prepared.TryGetValue(sql, out var known))
        {
            prepared.Add(sql, known = New(sql, values));
            known.Transaction = transaction;
            known.Prepare();
        }

        known.Transaction = transaction;
        foreach (var (name, value) in values)
        {
            known.Parameters[$"@{name}"].Value = value;
        }

        return known.ExecuteNonQuery();
    }

    private DbCommand New(string sql, ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{name}";
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
