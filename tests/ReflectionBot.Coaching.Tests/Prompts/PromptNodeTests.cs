using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace ReflectionBot.Coaching.Tests.Prompts;

public sealed class PromptNodeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_FoldedOverSeveralLines_IsOneLineWithoutSpaceAtItsEnds()
    {
        Read("why: >-\n  one\n  two\n")["why"].Text.ShouldBe("one two");
        Read("why: '  one  '\n")["why"].Text.ShouldBe("one");
    }

    [Fact]
    public void Text_OfAnAnchoredValue_IsTheSameAtItsAlias() =>
        Read("one: &it same words\ntwo: *it\n")["two"].Text.ShouldBe("same words");

    [Fact]
    public void Entries_KeepTheOrderOfTheFile() =>
        Read("z: 1\na: 2\n4: 3\n").Entries.Select(entry => entry.Name).ShouldBe(["z", "a", "4"]);

    [Fact]
    public void Find_OfAQuotedName_IsTheNameWithoutQuotes()
    {
        var file = Read("\"a name\": it\n");

        file.Find("a name").ShouldNotBeNull().Text.ShouldBe("it");
        file.Find("another").ShouldBeNull();
        file.ItemsOf("another").ShouldBeEmpty();
        file.EntriesOf("another").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("key:\n", "\"key\" must be a text")]
    [InlineData("key: ''\n", "\"key\" must be a text")]
    [InlineData("key: [one]\n", "\"key\" must be a text")]
    [InlineData("key:\n  one: two\n", "\"key\" must be a text")]
    public void Text_OfSomethingElse_IsAFault(string yaml, string says) => Fault(yaml, file => file["key"].Text, 1, says);

    [Theory]
    [InlineData("many")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    public void Count_OfNoWholeNumberAboveZero_IsAFault(string text) =>
        Fault($"a: b\nkey: {text}\n", file => file["key"].Count, 2, $"\"key\" must be a whole number above 0, not \"{text}\"");

    [Fact]
    public void YesNo_OfAnythingButTrueAndFalse_IsAFault()
    {
        Read("key: true\n")["key"].YesNo.ShouldBeTrue();
        Read("key: false\n")["key"].YesNo.ShouldBeFalse();
        Fault("key: yes\n", file => file["key"].YesNo, 1, "must be true or false, not \"yes\"");
    }

    [Theory]
    [InlineData("Say {this} and {that}.", true)]
    [InlineData("Say this.", true)]
    [InlineData("Say {this.", false)]
    [InlineData("Say this}.", false)]
    [InlineData("Say {}.", false)]
    [InlineData("Say {this {that}}.", false)]
    public void Template_WithABraceThatHasNoPartner_IsAFault(string text, bool right)
    {
        if (right)
        {
            Read($"key: '{text}'\n")["key"].Template.ShouldBe(text);
        }
        else
        {
            Fault($"key: '{text}'\n", file => file["key"].Template, 1, text);
        }
    }

    [Fact]
    public void Items_OfNoList_IsAFault() =>
        Fault("a: b\nkey: one\n", file => file["key"].Items, 2, "\"key\" must be a list");

    [Fact]
    public void Items_WithAFaultInOne_NameItAndItsLine() => Fault(
        "key:\n  - one\n  - [two]\n", file => file["key"].Items.Select(item => item.Text).ToList(), 3, "key, item 2, must be a text");

    [Theory]
    [InlineData("key:\n")]
    [InlineData("key: []\n")]
    [InlineData("key: {}\n")]
    public void Filled_OfNoEntry_IsAFault(string yaml) =>
        Fault(yaml, file => file.Filled("key"), 1, "\"key\" must have at least one entry");

    [Fact]
    public void Indexer_OfANameThatIsNotThere_IsAFaultOfTheMappingAbove() =>
        Fault("a: b\nkey:\n\n  one: two\n", file => file["key"]["three"], 2, "\"key\" lacks \"three\"");

    [Fact]
    public void WithOnly_WithANameNotAllowed_IsAFaultAtTheNameItself()
    {
        Read("one: 1\n").WithOnly("one", "two").ShouldNotBeNull();
        Fault("one: 1\ntwoo:\n  a: b\n", file => file.WithOnly("one", "two"), 2, "\"twoo\" is not a name known here; known are one, two");
    }

    [Theory]
    [InlineData("a: b\nc: d\na: e\n", 3, "a: e")]
    [InlineData("a: b\nc:\n\td: e\n", 3, "tab as indentation.): d: e")]
    [InlineData("a: b\nc: 'd\n", 2, "c: 'd")]
    [InlineData("a: b\nc: [d\ne: f\n", 3, "e: f")]
    [InlineData("a: b\nc: {d} and e\n", 2, "c: {d} and e")]
    [InlineData("a: b\n---\nc: d\n", 3, "a second document begins here")]
    [InlineData("", 1, "must hold one mapping")]
    [InlineData("- a\n", 1, "must hold one mapping")]
    [InlineData("[a]: b\n", 1, "a name must be plain text")]
    public void Read_OfAFileThatIsNoMapping_SaysWhereAndWhat(string yaml, int line, string says) =>
        Fault(yaml, file => file.Entries, line, says);

    [Fact]
    public void Read_OfAnAliasOfNothing_NamesIt() =>
        Should.Throw<PromptFileException>(() => Read("a: *very\n")).Message.ShouldContain("'very'");

    [Fact]
    public void Read_OfAFileThatIsNotThere_SaysSo()
    {
        var path = Path.Combine(_folder.Path, "none.yaml");

        Should.Throw<PromptFileException>(() => PromptNode.Read(path)).Message.ShouldStartWith($"{path}:1: the file is missing");
    }

    [Fact]
    public void Read_OfASpoiltFile_NeverThrowsAnythingElse()
    {
        var yaml = File.ReadAllText(Path.Combine(Shipped.Prompts, "flags.yaml"));
        var spoil = from at in Gen.Choose(0, yaml.Length - 1)
                    from put in Gen.Elements("", "[", "]", "{", "}", ":", "- ", "#", "&", "*", "|", "'", "\"", "%", "\n", "\t", "\0")
                    select yaml[..at] + put + yaml[(at + 1)..];

        Prop.ForAll(spoil.ToArbitrary(), text => ReadsOrIsAFault(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_OfAFileItTakes_FindsWhatAWholeYamlParserFinds()
    {
        var pieces = Gen.Elements("a", "b: ", ": ", "- ", "[", "]", "{", "}", ", ", "\n", "\n  ", "? ", "&x ", "*x", "'c'", "\"d\"", ">-\n  ", "# e");
        var texts = pieces.NonEmptyListOf().Select(list => "top: " + string.Concat(list));

        Prop.ForAll(texts.ToArbitrary(), text => Ours(text) is not { } ours || ours == Theirs(text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private string? Ours(string yaml)
    {
        try
        {
            return Shape(Read(yaml));
        }
        catch (PromptFileException)
        {
            return null;
        }
    }

    private static string Shape(PromptNode node)
    {
        if (Reads(() => node.Entries) is { } entries)
        {
            return $"{{{string.Concat(entries.Select(entry => $"{entry.Name}={Shape(entry)};"))}}}";
        }

        return Reads(() => node.Items) is { } items ? $"[{string.Concat(items.Select(item => $"{Shape(item)};"))}]" : Reads(() => node.Text) ?? "";
    }

    private static T? Reads<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (PromptFileException)
        {
            return null;
        }
    }

    private static string Theirs(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Shape(stream.Documents.ShouldHaveSingleItem().RootNode);
    }

    private static string Shape(YamlNode node) => node switch
    {
        YamlMappingNode mapping => $"{{{string.Concat(mapping.Children.Select(child => $"{child.Key}={Shape(child.Value)};"))}}}",
        YamlSequenceNode list => $"[{string.Concat(list.Select(item => $"{Shape(item)};"))}]",
        _ => node.ToString().Trim(),
    };

    private bool ReadsOrIsAFault(string yaml)
    {
        try
        {
            return Read(yaml).Entries is not null;
        }
        catch (PromptFileException)
        {
            return true;
        }
    }

    private PromptNode Read(string yaml) => PromptNode.Read(_folder.Write("file.yaml", yaml));

    private void Fault(string yaml, Func<PromptNode, object> use, int line, string says)
    {
        var message = Should.Throw<PromptFileException>(() => use(Read(yaml))).Message;

        message.ShouldStartWith($"{Path.Combine(_folder.Path, "file.yaml")}:{line}: ");
        message.ShouldContain(says);
    }
}
