using System.Text;
using System.Text.Json;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Storage.Databases;
using ReflectionBot.Storage.Tests.Support;

namespace ReflectionBot.Storage.Tests;

/// <summary>What memory promises, whatever the database. Each database runs all of it.</summary>
public abstract class MemoryTests : IAsyncLifetime
{
    private IDatabase _database = null!;

    protected SqlMemory Memory { get; private set; } = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = Open();
        await Schema.Migrate(_database, TimeProvider.System, Cancel);
        Memory = new SqlMemory(_database);
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract IDatabase Open();

    [Fact]
    public async Task Recall_Stranger_KnowsNothing()
    {
        var remembered = await Memory.Recall(Things.Turn("1"), Cancel);

        remembered.Reply.ShouldBeNull();
        remembered.Revision.ShouldBe(0);
        remembered.State.Turns.ShouldBe(0);
        remembered.Settings.ShouldBe(new WriterSettings());
    }

    [Fact]
    public async Task Keep_EverythingOfATurn_ComesBackAsItWas()
    {
        var draft = PlainText.Read("# Why\n\nI ran a course, see https://example.org/a.\n\n- one\n- two\n\n> “Good.”");
        var state = new TalkState
        {
            Turns = 7,
            NextSection = "1a",
            Version = "v",
            Waiting = new WaitingDraft(draft, ["cut"]),
            Parts = ["one", "two"],
            Questions = [new OpenQuestion(2, "g#q", "What?", "I ran a course.", Tries: 1)],
            Asked = ["g#q", "g#r"],
            Confirming = "forget-me",
            Planning = "2b",
            Plans = new Dictionary<string, SectionPlan> { ["2b"] = new(new Dictionary<string, string> { ["approach"] = "I ask" }, 1) },
        };
        var reply = new Message(
        [
            new Part.Line("Hello", Strong: true), new Part.Points(["a", "b"]), new Part.Ask(1, "What?", "about “x”", "from g#q"),
            new Part.Passage("Words.", "g#w"), new Part.Quote("mine"), new Part.ReviewLink("Open", "v"), new Part.DataLink("Mine"),
        ])
        { IsPrivate = true, Buttons = [new Button("Yes", "yes please")] };
        var settings = new WriterSettings { Guideline = "g", Pathway = Pathway.Senior, Challenge = Challenge.Assessor };
        var turn = Things.Turn("1");

        (await Memory.Keep(new Kept(turn, 0, Things.Noon, "hello", reply, state) { Settings = settings }, Cancel)).ShouldBeTrue();

        var remembered = await Memory.Recall(turn, Cancel);
        remembered.Revision.ShouldBe(1);
        remembered.Settings.ShouldBe(settings);
        Json(remembered.Reply).ShouldBe(Json(reply));
        Json(remembered.State).ShouldBe(Json(state));
        (await Memory.Recall(Things.Turn("2"), Cancel)).Reply.ShouldBeNull();
    }

    [Fact]
    public async Task Keep_SameRevisionTwice_KeepsTheFirstOnly()
    {
        (await Memory.Keep(Things.Kept(Things.Turn("1"), reply: "first"), Cancel)).ShouldBeTrue();
        (await Memory.Keep(Things.Kept(Things.Turn("2"), reply: "second") with { Version = Things.Version() }, Cancel)).ShouldBeFalse();
        (await Memory.Keep(Things.Kept(Things.Turn("2"), revision: 5), Cancel)).ShouldBeFalse();

        (await Memory.History("room", "ada", 10, Cancel)).Select(one => one.Turn).ShouldBe(["1"]);
        (await Memory.Versions("ada", null, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keep_ManyAtOnceInOneTalk_LetsOneThroughForEachRevision()
    {
        for (var revision = 0; revision < 3; revision++)
        {
            var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(
                i => Memory.Keep(Things.Kept(Things.Turn($"{revision}-{i}"), revision), Cancel)));
            kept.Count(one => one).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Settings_UnchangedInLaterTurns_Stay()
    {
        await Memory.Keep(Things.Kept(Things.Turn("1")) with { Settings = new WriterSettings { Challenge = Challenge.Gentle } }, Cancel);
        await Memory.Keep(Things.Kept(Things.Turn("2"), 1), Cancel);

        (await Memory.Recall(Things.Turn("3"), Cancel)).Settings.Challenge.ShouldBe(Challenge.Gentle);
        (await Memory.Recall(Things.Turn("3", conversation: "elsewhere"), Cancel)).Settings.Challenge.ShouldBe(Challenge.Gentle);
    }

    [Fact]
    public async Task Version_OfItsWriter_ComesBackAsItWas_AndOfNobodyElse()
    {
        var version = Things.Version(text: "# Title\n\nI ran it, see www.example.org.\n\n- an item\n\n> a quotation\u0001 and “marks” 😀");
        await Memory.Keep(Things.Kept(Things.Turn("1")) with { Version = version }, Cancel);
        await Memory.Keep(Things.Kept(Things.Turn("1", "bob")), Cancel);

        var read = await Memory.Version("ada", version.Summary.Id, Cancel);

        read.ShouldNotBeNull().Draft.Text.ShouldBe(version.Draft.Text);
        read.Draft.Blocks.ShouldBe(version.Draft.Blocks);
        read.Draft.Links.ShouldBe(version.Draft.Links);
        read.Draft.Section.ShouldBe("2b");
        read.Notices.ShouldBe(version.Notices);
        Json(read.Summary).ShouldBe(Json(version.Summary));
        (await Memory.Version("bob", version.Summary.Id, Cancel)).ShouldBeNull();
        (await Memory.Version("ada", "' OR 1=1 --", Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task Versions_OfASection_ComeInTheirOrder()
    {
        await KeepVersions(("2b", 1), ("1a", 1), ("2b", 2), ("", 1), ("2b", 3));

        (await Memory.Versions("ada", "2b", Cancel)).Select(one => one.Number).ShouldBe([1, 2, 3]);
        (await Memory.Versions("ada", "", Cancel)).Count.ShouldBe(1);
        (await Memory.Versions("ada", null, Cancel)).Count.ShouldBe(5);
        (await Memory.Versions("bob", null, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Settled_CorrectionsAndAnswers_HoldForTheirSectionOnly_TheLatestWordCounts()
    {
        await Memory.Keep(
            Things.Kept(Things.Turn("1")) with
            {
                Section = "2b",
                Corrections = [new Correction.OfLabel("I ran it.", SentenceLabel.Description, SentenceLabel.Evidence), new Correction.OfFlag("jargon")],
                Answers = [new GivenAnswer("g#1", "yes", Answers: true), new GivenAnswer("g#2", "hm", Answers: false)],
            },
            Cancel);
        await Memory.Keep(
            Things.Kept(Things.Turn("2"), 1) with
            {
                Section = "2b",
                Corrections = [new Correction.OfLabel("I ran it.", SentenceLabel.Evidence, SentenceLabel.Reflection)],
            },
            Cancel);

        var settled = await Memory.Settled("ada", "2b", Cancel);

        settled.Labels.ShouldBe(new Dictionary<string, SentenceLabel> { ["I ran it."] = SentenceLabel.Reflection });
        settled.Flags.ShouldBe(["jargon"]);
        settled.Questions.ShouldBe(["g#1"]);
        (await Memory.Settled("ada", "1a", Cancel)).Labels.ShouldBeEmpty();
        (await Memory.Settled("bob", "2b", Cancel)).Flags.ShouldBeEmpty();
    }

    [Fact]
    public async Task History_ManyTurns_GivesTheLatestInTheirOrder()
    {
        for (var i = 0; i < 5; i++)
        {
            await Memory.Keep(Things.Kept(Things.Turn($"{i}", text: $"said {i}"), i, $"reply {i}"), Cancel);
        }

        var history = await Memory.History("room", "ada", 3, Cancel);

        history.Select(one => one.Said).ShouldBe(["said 2", "said 3", "said 4"]);
        Json(history[^1].Reply).ShouldBe(Json(Message.Of("reply 4")));
        (await Memory.History("room", "bob", 3, Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task WriteEverything_HasAllThatWasKept_AndNothingOfOthers()
    {
        await KeepOneOfEach("ada", "adas-own-words");
        await KeepOneOfEach("bob", "bobs-own-words");
        using var stream = new MemoryStream();

        await Memory.WriteEverything("ada", stream, Cancel);

        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.ShouldNotContain("bob");
        using var json = JsonDocument.Parse(text);
        foreach (var table in Schema.TablesOfPersons)
        {
            json.RootElement.GetProperty(table).GetArrayLength().ShouldBe(1, table);
        }

        json.RootElement.GetProperty("versions")[0].GetProperty("text").GetString().ShouldBe("adas-own-words");
        json.RootElement.GetProperty("versions")[0].GetProperty("at").GetDateTimeOffset().ShouldBe(Things.Noon.AddMinutes(1));
        json.RootElement.GetProperty("turns")[0].GetProperty("reply").ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task Forget_Person_LeavesNothingOfThemAndAllOfOthers()
    {
        await KeepOneOfEach("ada", "adas-own-words");
        await KeepOneOfEach("bob", "bobs-own-words");

        await Memory.Forget("ada", Cancel);

        using var ada = new MemoryStream();
        await Memory.WriteEverything("ada", ada, Cancel);
        using var nothing = JsonDocument.Parse(ada.ToArray());
        nothing.RootElement.EnumerateObject().ShouldAllBe(table => table.Value.GetArrayLength() == 0);
        (await Memory.Recall(Things.Turn("1"), Cancel)).Reply.ShouldBeNull();
        (await Memory.Versions("bob", null, Cancel)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ForgetNotSeenSince_OldVisitors_AreForgotten()
    {
        await KeepOneOfEach("ada", "old");
        await Memory.Keep(Things.Kept(Things.Turn("1", "bob")) with { At = Things.Noon.AddDays(10) }, Cancel);

        (await Memory.ForgetNotSeenSince(Things.Noon.AddDays(1), Cancel)).ShouldBe(1);

        (await Memory.Versions("ada", null, Cancel)).ShouldBeEmpty();
        (await Memory.Recall(Things.Turn("1", "bob"), Cancel)).Reply.ShouldNotBeNull();
        (await Memory.ForgetNotSeenSince(Things.Noon.AddDays(1), Cancel)).ShouldBe(0);
    }

    [Fact]
    public async Task Migrate_ManyAtOnceOnANewDatabase_RunsEachFileOnce()
    {
        var databases = Enumerable.Range(0, 4).Select(_ => OpenAnother()).ToList();

        await Task.WhenAll(databases.Select(database => Task.Run(() => Schema.Migrate(database, TimeProvider.System, Cancel), Cancel)));

        foreach (var database in databases)
        {
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Every_table_hangs_on_a_person_or_holds_nothing_of_one()
    {
        var tables = await Tables(_database);

        tables.Where(table => table != "migrations").ShouldBe(Schema.TablesOfPersons, ignoreOrder: true);
    }

    protected abstract Task<IReadOnlyList<string>> Tables(IDatabase database);

    /// <summary>Another connection to a database that is the same for all of a test, and new.</summary>
    protected abstract IDatabase OpenAnother();

    private async Task KeepVersions(params (string Section, int Number)[] versions)
    {
        foreach (var (index, (section, number)) in versions.Index())
        {
            await Memory.Keep(
                Things.Kept(Things.Turn($"{index}"), index) with { Version = Things.Version(section: section, number: number) }, Cancel);
        }
    }

    private Task<bool> KeepOneOfEach(string person, string words) => Memory.Keep(
        Things.Kept(Things.Turn("1", person, text: words)) with
        {
            Version = Things.Version(person, text: words),
            Section = "2b",
            Corrections = [new Correction.OfFlag("jargon")],
            Answers = [new GivenAnswer("g#1", words, Answers: true)],
        },
        Cancel);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
