namespace ReflectionBot.Storage;

/// <summary>The statements that every turn runs; both databases read them.</summary>
internal static class Statements
{
    /// <summary>A person who may be new was here.</summary>
    public const string SeePerson =
        """
        INSERT INTO persons (person, first_seen, last_seen, settings) VALUES (@person, @at, @at, @settings)
        ON CONFLICT (person) DO UPDATE SET last_seen = excluded.last_seen
        """;

    /// <summary>A person who may be new was here and changed the settings.</summary>
    public const string SetPerson = SeePerson + ", settings = excluded.settings";

    /// <summary>The first turn of a talk; changes nothing when there was one.</summary>
    public const string BeginTalk =
        "INSERT INTO talks (person, conversation, revision, state) VALUES (@person, @conversation, 1, @state) ON CONFLICT DO NOTHING";

    /// <summary>A later turn; changes nothing when the talk has moved on since.</summary>
    public const string MoveTalk =
        """
        UPDATE talks SET revision = revision + 1, state = @state
        WHERE person = @person AND conversation = @conversation AND revision = @revision
        """;

    /// <summary>A turn and its reply.</summary>
    public const string AddTurn =
        """
        INSERT INTO turns (person, conversation, turn, number, at, said, reply)
        VALUES (@person, @conversation, @turn, @number, @at, @said, @reply)
        """;

    /// <summary>A version.</summary>
    public const string AddVersion =
        """
        INSERT INTO versions (id, person, guideline, section, number, at, words, description, reflection, evidence, flags, blocks, links, notices, text)
        VALUES (@id, @person, @guideline, @section, @number, @at, @words, @description, @reflection, @evidence, @flags, @blocks, @links, @notices, @text)
        """;

    /// <summary>A correction; the latest word on a subject holds.</summary>
    public const string AddCorrection =
        """
        INSERT INTO corrections (person, section, kind, subject, was, says, at) VALUES (@person, @section, @kind, @subject, @was, @says, @at)
        ON CONFLICT (person, section, kind, subject) DO UPDATE SET was = excluded.was, says = excluded.says, at = excluded.at
        """;

    /// <summary>An answer.</summary>
    public const string AddAnswer =
        "INSERT INTO answers (person, section, question, at, answered, text) VALUES (@person, @section, @question, @at, @answered, @text)";
}
