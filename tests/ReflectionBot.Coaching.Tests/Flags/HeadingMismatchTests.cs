using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class HeadingMismatchTests() : FlagTests("heading-mismatch")
{
    private const string UnderReflection = """
        ## Description
        D| I teach glass blowing by video call.

        ## Reflection
        D| The furnace camera was mounted in May.
        D| It has a filter.
        D| Each call lasts an hour.
        R| I miss the heat of the room.
        """;

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Description under Reflection", MarkedDraft.Of(UnderReflection).In("1a"),
            ["The furnace camera was mounted in May.", "It has a filter.", "Each call lasts an hour."],
            "Under your heading \"Reflection\", description takes up 3 of the sentences."),
        Raise("Reflection under Evidence, in the writer's own words for it", MarkedDraft.Of("""
            ## My evidence
            R| I trust the films more than the forms.
            R| The forms ask what I want to hear.
            R| Next time I would ask for a film only.
            R| It would cost a day.
            """),
            [
                "I trust the films more than the forms.", "The forms ask what I want to hear.",
                "Next time I would ask for a film only.", "It would cost a day.",
            ], "\"My evidence\", reflection takes up 4"),
        Raise("A heading of one endless word gets a short message", MarkedDraft.Of(
            $"## Reflection {new string('o', 500)}\nD| One.\nD| Two.\nD| Three."),
            ["One.", "Two.", "Three."], "\"Reflection…\", description"),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("Labels the model is unsure of",
            MarkedDraft.Of(UnderReflection.Replace("D|", "D 0.6|", StringComparison.Ordinal))),
        Silent("Two sentences",
            MarkedDraft.Of(UnderReflection.Replace("D| It has a filter.\n", "", StringComparison.Ordinal))),
        Silent("Two of one kind and one of another", MarkedDraft.Of(
            UnderReflection.Replace("D| It has a filter.", "E| Figure 1 shows its filter.", StringComparison.Ordinal))),
        Silent("A heading on the subject",
            MarkedDraft.Of(UnderReflection.Replace("## Reflection", "## The furnace", StringComparison.Ordinal))),
        Silent("A heading with two jobs", MarkedDraft.Of(
            UnderReflection.Replace("## Reflection", "## Description and reflection", StringComparison.Ordinal))),
        Silent("Two of the same heading with two sentences each", MarkedDraft.Of("""
            ## Reflection
            D| The camera was mounted.
            D| It has a filter.

            ## Reflection
            D| Each call lasts an hour.
            D| There are nine calls.
            """)),
    ];
}
