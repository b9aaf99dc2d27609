using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Guidelines;

public sealed class GuidelineFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("licence: CC0\n", "", "id: g", "the file lacks \"licence\"")]
    [InlineData("licence: CC0", "license: CC0", "license", "\"license\" is not a name known here")]
    [InlineData("licence: CC0", "licence:", "licence:", "\"licence\" must be a text that is not empty")]
    [InlineData("id: gardens-2030-05", "id: gardens", "id: gardens", "must be the file's name, gardens-2030-05, not \"gardens\"")]
    [InlineData("2030-05-01", "1 May 2030", "1 May", "must be a date such as 2019-01-21, not \"1 May 2030\"")]
    [InlineData("words: 300", "words: 0", "words: 0", "above 0, not \"0\"")]
    [InlineData("words: 200", "words: about 200", "words: about", "above 0, not \"about 200\"")]
    [InlineData("evidence-years: 5", "evidence-years: -5", "evidence-years", "above 0, not \"-5\"")]
    [InlineData("evidence-words: 120", "evidence-word: 120", "evidence-word:", "\"evidence-word\" is not a name known here")]
    [InlineData("principles:\n  care: Care for what grows.", "principles: {}", "principles", "\"principles\" must have at least one entry")]
    [InlineData("passages:\n  voice: Write as you speak.", "passages:", "passages", "\"passages\" must have at least one entry")]
    [InlineData("demands:\n      s1-dig: Show how you dig.", "demands: []", "demands: []", "\"demands\" must have at least one entry")]
    [InlineData("care: Care for what grows.", "care: [Care]", "care:", "\"care\" must be a text")]
    [InlineData("s1-spade: a spade", "s1-dig: a spade", "s1-dig: a spade", "\"s1-dig\" is already the name of another quotation")]
    [InlineData("s1-spade: a spade", "care: a spade", "care: a spade", "\"care\" is already the name of another quotation")]
    [InlineData("  grown:", "  care:", "  care:", "\"care\" is already the name of another quotation")]
    [InlineData("    text: What has grown?\n", "", "  grown:", "\"grown\" lacks \"text\", and no passage has its name")]
    [InlineData("asks: impact", "asks: outcome", "outcome", "must be learnt, went-well, differently or impact, not \"outcome\"")]
    [InlineData("asks: impact", "ask: impact", "ask: impact", "\"ask\" is not a name known here")]
    [InlineData("[missing-reflection, jargon]", "[missing-reflection, jargons]", "jargons", "must be a flag of flags.yaml, not \"jargons\"")]
    [InlineData("[missing-reflection, jargon]", "jargon", "flags: jargon", "\"flags\" must be a list")]
    [InlineData("watch: [tool-not-learning]", "watch: [tools]", "tools", "must be a flag of flags.yaml, not \"tools\"")]
    [InlineData("area: soil", "area: sand", "sand", "must be one of the areas, not \"sand\"")]
    [InlineData("required: true", "required: yes", "required: yes", "must be true or false, not \"yes\"")]
    [InlineData("    required: false\n", "", "promise:", "\"promise\" lacks \"required\"")]
    [InlineData("    assessed: false\n", "", "promise:", "\"promise\" lacks \"assessed\"")]
    [InlineData("    title: Promise\n", "", "promise:", "\"promise\" lacks \"title\"")]
    [InlineData("also-called: [spadework]", "also-called: [spadework, the promise]", "promise:", "is called \"promise\", and so is \"s1\"")]
    [InlineData("promise-words: I dug it myself.", "one: I dug.\n      two: I did.", "fixed-wording", "\"fixed-wording\" must have exactly one entry")]
    [InlineData("soil-jar: a jar of it", "soil-jar:", "soil-jar:", "\"soil-jar\" must be a text")]
    [InlineData("  promise:", "  s1:", "  s1:", "the name \"s1\" stands here twice")]
    [InlineData("licence: CC0", "licence: CC0\ntitle: Again", "title: Again", "title: Again")]
    public void A_fault_is_shown_with_path_line_and_the_faulty_text(string right, string wrong, string at, string says)
    {
        _folder.Write("cmalt-2019-01.yaml", "");
        var path = Path.Combine(_folder.Path, $"{SmallGuideline.Id}.yaml");

        PromptFault.ShouldBeShown(path, SmallGuideline.Yaml, right, wrong, at, says, () =>
            GuidelineLibrary.Load(_folder.Path, Shipped.Flags).Find(SmallGuideline.Id));
    }
}
