using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Tests.Corpora;

public sealed class AnyCorpusTests : IDisposable
{
    private static readonly string[] _pieces =
    [
        "= id: a", "= id: b", "= id:", "= section: 1a", "= flags: jargon", "= ", "## Setting", "#", "######### x", "D|", "R| ", "Rl| ",
        "E| ", "- ", "> ", "- - ", "|", ":", "\n", "\n", "\r\n", "\r", "\t", " ", "spam\t", "I ran it.", "\"", "“", "🌱", "\u200B",
        "\uFEFF", "\u2028", "\u0085", "\f", "\0", "e\u0301", "漢字", "https://a.example/b", "www.a.example", "2019", "\uFFFD", "…",
    ];

    private readonly TemporaryFolder _folder = new();

    private static Arbitrary<string> AnyText => Arb.From(Gen.OneOf(
        Gen.ListOf(Gen.Elements(_pieces)).Select(string.Concat),
        Gen.ListOf(Gen.Elements(_pieces)).Select(pieces => "= id: a\nD| " + string.Concat(pieces)),
        Gen.ListOf(Gen.Elements(_pieces)).Select(pieces => "spam\tBuy now!\nham\t" + string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Item ?? ""),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));

    private static Arbitrary<string> AnyRows
    {
        get
        {
            var row = from label in Gen.Elements("spam", "ham", "漢字")
                      from pieces in Gen.ListOf(Gen.Elements(_pieces.Where(piece => !piece.Contains('\n') && !piece.Contains('\r'))))
                      select $"{label}\t.{string.Concat(pieces)}\n";
            return Arb.From(Gen.ListOf(row).Select(string.Concat));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.drafts")]
    [InlineData("a.tsv")]
    public void Any_text_is_read_with_sound_spans_or_has_a_fault_in_one_line(string name) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(AnyText, text => Read(name, text).All(HasSoundSpans)));

    [Fact]
    public void Any_rows_train_a_model_of_sound_odds_unless_they_lack_labels() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(50),
        Prop.ForAll(AnyRows, text =>
        {
            var drafts = Read("a.tsv", text);
            var labels = drafts.Select(draft => draft.Gold[0].Label).Distinct().Count();
            return Train(drafts) is { } model
                ? drafts.SelectMany(draft => model.Predict(draft.Draft, draft.Sentences))
                    .All(prediction => prediction.Confidence >= 1.0 / labels - 1e-9 && prediction.Confidence <= 1)
                : labels < 2;
        }));

    private IReadOnlyList<CorpusDraft> Read(string name, string text)
    {
        try
        {
            return Corpus.Read(_folder.Write(name, text));
        }
        catch (CorpusException fault)
        {
            fault.Message.ShouldNotContain('\n');
            return [];
        }
    }

    private static SentenceModel? Train(IReadOnlyList<CorpusDraft> drafts)
    {
        try
        {
            return Trainer.Train(drafts);
        }
        catch (CorpusException)
        {
            return null;
        }
    }

    private static bool HasSoundSpans(CorpusDraft draft) => draft.Sentences.All(sentence =>
        sentence.Text.Length > 0
        && sentence.Span.Of(draft.Draft.Text) == sentence.Text
        && draft.Draft.Blocks[sentence.Block].Span.Contains(sentence.Span));
}
