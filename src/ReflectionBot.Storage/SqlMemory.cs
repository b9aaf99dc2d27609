using System.Data.Common;
using System.Text.Json;
using Dapper;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Storage.Json;

namespace ReflectionBot.Storage;

/// <summary>What the bot remembers, in a database. The statements are the same for SQLite and PostgreSQL.</summary>
/// <param name="database">The database, brought up to date by <see cref="Schema.Migrate"/>.</param>
public sealed class SqlMemory(IDatabase database) : IMemory
{
    private const string SummaryColumns = "id, section, number, at, words, description, reflection, evidence, flags";

    /// <inheritdoc/>
    public Task<Remembered> Recall(Turn turn, CancellationToken cancel) => database.Read(
        connection =>
        {
            var row = connection.QuerySingleOrDefault<RecallRow>(
                """
                SELECT settings AS Settings, revision AS Revision, state AS State, reply AS Reply FROM persons
                LEFT JOIN talks ON talks.person = persons.person AND talks.conversation = @Conversation
                LEFT JOIN turns ON turns.person = persons.person AND turns.conversation = @Conversation AND turns.turn = @Id
                WHERE persons.person = @Person
                """,
                turn);
            return new Remembered(
                row?.Reply is { } reply ? JsonSerializer.Deserialize(reply, StoredJson.Plain.Message) : null,
                row?.State is { } state ? JsonSerializer.Deserialize(state, StoredJson.Plain.TalkState)! : new TalkState(),
                row?.Revision ?? 0,
                row is null ? new WriterSettings() : JsonSerializer.Deserialize(row.Settings, StoredJson.Plain.WriterSettings)!);
        },
        cancel);

    /// <inheritdoc/>
    public Task<bool> Keep(Kept kept, CancellationToken cancel)
    {
        var at = kept.At.ToUnixTimeMilliseconds();
        var state = JsonSerializer.Serialize(kept.State, StoredJson.Plain.TalkState);
        var reply = JsonSerializer.Serialize(kept.Reply, StoredJson.Plain.Message);
        var settings = JsonSerializer.Serialize(kept.Settings ?? new WriterSettings(), StoredJson.Plain.WriterSettings);
        var version = kept.Version is { } came ? VersionRow.Of(came) : null;
        return database.Write(
            writing =>
            {
                var (person, conversation) = (kept.Turn.Person, kept.Turn.Conversation);
                writing.Execute(
                    kept.Settings is null ? Statements.SeePerson : Statements.SetPerson, ("person", person), ("at", at), ("settings", settings));
                var moved = kept.Revision == 0
                    ? writing.Execute(Statements.BeginTalk, ("person", person), ("conversation", conversation), ("state", state))
                    : writing.Execute(
                        Statements.MoveTalk, ("person", person), ("conversation", conversation), ("state", state), ("revision", kept.Revision));
                if (moved == 0)
                {
                    return false;
                }

                writing.Execute(
                    Statements.AddTurn, ("person", person), ("conversation", conversation), ("turn", kept.Turn.Id),
                    ("number", kept.Revision + 1), ("at", at), ("said", kept.Said), ("reply", reply));
                version?.AddTo(writing);
                foreach (var correction in kept.Corrections)
                {
                    CorrectionRow.Of(person, kept.Section, at, correction).AddTo(writing);
                }

                foreach (var answer in kept.Answers)
                {
                    writing.Execute(
                        Statements.AddAnswer, ("person", person), ("section", kept.Section), ("question", answer.Question), ("at", at),
                        ("answered", answer.Answers ? 1L : 0L), ("text", answer.Text));
                }

                return true;
            },
            cancel);
    }

    /// <inheritdoc/>
    public Task<DraftVersion?> Version(string person, string id, CancellationToken cancel) => database.Read(
        connection => connection.QuerySingleOrDefault<VersionRow>(
            $"SELECT person, guideline, {SummaryColumns}, blocks, links, notices, text FROM versions WHERE id = @id AND person = @person",
            new { id, person })?.Version(),
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<VersionSummary>> Versions(string person, string? section, CancellationToken cancel) => database.Read(
        connection => (IReadOnlyList<VersionSummary>)[.. connection.Query<VersionRow>(
            section is null
                ? $"SELECT {SummaryColumns} FROM versions WHERE person = @person ORDER BY at, section, number"
                : $"SELECT {SummaryColumns} FROM versions WHERE person = @person AND section = @section ORDER BY number",
            new { person, section }).Select(row => row.Summary())],
        cancel);

    /// <inheritdoc/>
    public Task<Settled> Settled(string person, string section, CancellationToken cancel) => database.Read(
        connection =>
        {
            var corrections = connection.Query<CorrectionRow>(
                "SELECT kind, subject, says FROM corrections WHERE person = @person AND section = @section", new { person, section }).ToList();
            var answered = connection.Query<string>(
                "SELECT question FROM answers WHERE person = @person AND section = @section AND answered = 1", new { person, section });
            return new Settled
            {
                Labels = corrections.Where(one => one.Kind == CorrectionRow.Label)
                    .ToDictionary(one => one.Subject, one => Enum.Parse<SentenceLabel>(one.Says)),
                Flags = corrections.Where(one => one.Kind == CorrectionRow.Flag).Select(one => one.Subject).ToHashSet(),
                Questions = answered.ToHashSet(),
            };
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Exchange>> History(string conversation, string person, int most, CancellationToken cancel) => database.Read(
        connection => (IReadOnlyList<Exchange>)[.. connection.Query<TurnRow>(
            "SELECT turn, at, said, reply FROM turns WHERE person = @person AND conversation = @conversation ORDER BY number DESC LIMIT @most",
            new { person, conversation, most }).Reverse().Select(row => row.Exchange())],
        cancel);

    /// <inheritdoc/>
    public async Task WriteEverything(string person, Stream output, CancellationToken cancel)
    {
        var tables = await database.Read(
            connection => Schema.TablesOfPersons.Select(table => (Table: table, Rows: RowsOf(connection, table, person))).ToList(), cancel);
        await EverythingJson.Write(tables, output, cancel);
    }

    /// <inheritdoc/>
    public async Task Forget(string person, CancellationToken cancel)
    {
        await database.Write(
            writing => writing.Execute("DELETE FROM persons WHERE person = @person", ("person", person)), cancel);
        await database.Scrub(cancel);
    }

    /// <inheritdoc/>
    public async Task<int> ForgetNotSeenSince(DateTimeOffset moment, CancellationToken cancel)
    {
        var forgotten = await database.Write(
            writing => writing.Execute("DELETE FROM persons WHERE last_seen < @before", ("before", moment.ToUnixTimeMilliseconds())),
            cancel);
        if (forgotten > 0)
        {
            await database.Scrub(cancel);
        }

        return forgotten;
    }

    private static List<IDictionary<string, object?>> RowsOf(DbConnection connection, string table, string person) =>
        [.. connection.Query($"SELECT * FROM {table} WHERE person = @person", new { person }).Cast<IDictionary<string, object?>>()];

    private sealed class RecallRow
    {
        public required string Settings { get; init; }

        public long? Revision { get; init; }

        public string? State { get; init; }

        public string? Reply { get; init; }
    }

    private sealed class TurnRow
    {
        public required string Turn { get; init; }

        public required long At { get; init; }

        public required string Said { get; init; }

        public required string Reply { get; init; }

        public Exchange Exchange() => new(
            Turn, DateTimeOffset.FromUnixTimeMilliseconds(At), Said, JsonSerializer.Deserialize(Reply, StoredJson.Plain.Message)!);
    }
}
