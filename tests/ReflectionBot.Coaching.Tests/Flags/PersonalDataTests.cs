using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class PersonalDataTests() : FlagTests("personal-data")
{
    private static FlagCase Raise(string situation, string sentence, params string[] restsOn) =>
        Raise(situation, MarkedDraft.Of($"D| I run the seed library.\nD| {sentence}").In("1c"), restsOn);

    private static FlagCase Silent(string situation, string sentence) =>
        Silent(situation, MarkedDraft.Of($"D| I run the seed library.\nD| {sentence}").In("1c"));

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("An e-mail address", "Write to tomas.reyl@northfold.example for seeds.", "tomas.reyl@northfold.example"),
        Raise("An e-mail address in brackets at a stop", "Tomas keeps the list (tomas.reyl@northfold.example).",
            "tomas.reyl@northfold.example"),
        Raise("A telephone number", "Ring Tomas on 01632 960 144 before noon.", "01632 960 144"),
        Raise("A telephone number with brackets and hyphens", "Ring (01632) 960-144.", "01632) 960-144"),
        Raise("A telephone number from abroad", "Ring Tomas on +44 1632 960 144.", "+44 1632 960 144"),
        Raise("A student number", "Ana Brightwater, student number 20451877, sorted them.", "20451877"),
        Raise("A staff ID", "Her staff ID: 88123.", "88123"),
        Raise("Two people's details", "Ana is ana.b@northfold.example, Tomas 01632 960144.",
            "ana.b@northfold.example", "01632 960144"),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("A shared mailbox", "Write to library@northfold.example or Helpdesk@northfold.example."),
        Silent("A date in figures", "The seeds came on 05-06-2024 by boat."),
        Silent("Years and figures", "From 2019 to 2024 we lent 120,450 packets to 3 000 gardens."),
        Silent("A long number that is nobody's", "The licence of the list is 20451877."),
        Silent("How many students there were", "About 12500 students have no garden."),
        Silent("A web address with a number", "The record is at https://doi.example/10.01632/0960144144."),
        Silent("A row of measurements", "The rows are 0 12 15 19 23 27 31 36 40 44 48 cm apart."),
        Silent("A name on a network", "Ask @seedlibrary on any network."),
    ];
}
