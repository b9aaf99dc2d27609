using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Tests.Reasons;

public class BecauseTests
{
    private static readonly string[] _pieces =
    [
        "I ", "I'd ", "didn't ", "had ", "assumed ", "learnt ", "Figure 1 ", "evening classes ", "Next time, ", "because ", ". ", "? ", "!",
        ", ", "(", ")", "\"", "“", "'", "’", "-", "co-design ", "85% ", "https://a.example/b ", "a@b.example ", "2019", "\n", "\n\n", "- ",
        "## ", "\t", "🌱", "\uD83C", "e\u0301", "漢字", "\u200B", "\0", "\u202E",
    ];

    private static readonly SentenceModel _model = Trainer.Train(LabelledText.Drafts(LabelledText.Small));
    private static readonly SentenceClassifier _classifier = new(_model);

    /// <summary>Sentences that are the same but for one word, which alone can decide.</summary>
    private static readonly SentenceClassifier _byOneWord = new(Trainer.Train(LabelledText.Tsv(string.Join('\n',
        from rule in new[] { ("description", "mosk"), ("reflection", "florn"), ("evidence", "quib's") }
        from sentence in new[] { "The {0} was here.", "A {0} came by, twice.", "We saw the {0}!", "Every {0} is green." }
        select $"{rule.Item1}\t{string.Format(sentence, rule.Item2)}"))));

    private static Arbitrary<Draft> AnyDraft => Arb.From(Gen.OneOf(
        Gen.ListOf(Gen.Elements(_pieces)).Select(string.Concat),
        ArbMap.Default.GeneratorFor<UnicodeString>().Select(text => text.Item ?? ""),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).Select(PlainText.Read));

    private static IReadOnlyList<LabelledSentence> Classified(Draft draft) => _classifier.Classify(draft, SentenceSplitter.Split(draft));

    private static string[] Because(string text)
    {
        var draft = PlainText.Read(text);
        return [.. _byOneWord.Classify(draft, SentenceSplitter.Split(draft)).Single().Because.Select(words => words.Of(text))];
    }

    [Theory]
    [InlineData("Yesterday a mosk sang in the boat.", "mosk")]
    [InlineData("Yesterday a florn sang in the boat.", "florn")]
    [InlineData("Yesterday a quib's song filled the boat.", "quib's")]
    [InlineData("Florn.", "Florn")]
    [InlineData("(“Florn”)", "Florn")]
    public void The_word_that_was_made_to_decide_is_a_reason(string sentence, string word) =>
        Because(sentence).ShouldContain(words => words.Contains(word));

    [Fact]
    public void A_word_with_hyphens_is_not_torn() => Because("Yesterday a non-florn sang.").ShouldContain(words => words.Contains("non-florn"));

    [Theory]
    [InlineData("?")]
    [InlineData("The of to.")]
    [InlineData("漢字 🌱")]
    public void A_sentence_without_a_word_that_decided_has_no_reason(string sentence) => Because(sentence).ShouldBeEmpty();

    [Fact]
    public void Words_of_the_sentence_before_are_no_reason()
    {
        var draft = PlainText.Read("A florn sang. A boat left.");
        var second = _byOneWord.Classify(draft, SentenceSplitter.Split(draft))[1];

        second.Because.ShouldAllBe(words => second.Span.Contains(words));
    }

    [Fact]
    public void Reasons_of_any_text_are_few_apart_in_order_and_inside_their_sentence() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(AnyDraft, draft => Classified(draft).All(HasSoundReasons)));

    [Fact]
    public void Reasons_begin_and_end_on_a_word() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(AnyDraft, draft => Classified(draft).SelectMany(sentence => sentence.Because).All(words =>
            words.Of(draft.Text) is [var first, .., var last]
                ? char.IsLetterOrDigit(first) && (char.IsLetterOrDigit(last) || last == '%' || words.Of(draft.Text).Contains("://"))
                : char.IsLetterOrDigit(draft.Text[words.Start]))));

    [Fact]
    public void The_same_text_has_the_same_reasons() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(AnyDraft, draft => Classified(draft).Zip(Classified(draft)).All(pair => pair.First.Because.SequenceEqual(pair.Second.Because))));

    [Fact]
    public void Looking_for_reasons_changes_no_label() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(AnyDraft, draft => Classified(draft).Select(sentence => sentence.Confidence)
            .SequenceEqual(_model.Predict(draft, SentenceSplitter.Split(draft)).Select(prediction => prediction.Confidence))));

    private static bool HasSoundReasons(LabelledSentence sentence) =>
        sentence.Because.Count <= 3
        && sentence.Because.All(words => words.Length > 0 && sentence.Span.Contains(words))
        && sentence.Because.Zip(sentence.Because.Skip(1)).All(pair => pair.First.End < pair.Second.Start);
}
