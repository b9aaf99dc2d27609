using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Tests.Models;

public class SentenceClassifierTests
{
    private static readonly SentenceClassifier _classifier = new(SentenceModel.Shipped);

    private static LabelledSentence Classified(string sentence)
    {
        var draft = new DraftBuilder().Add(BlockKind.Paragraph, sentence).Build();
        return _classifier.Classify(draft, [new Sentence(sentence, draft.Blocks[0].Span, 0)]).Single();
    }

    [Theory]
    [InlineData(SentenceLabel.Description, "I run the booking system for the rehearsal rooms of a small music school.")]
    [InlineData(SentenceLabel.Description, "In October 2018 we moved the timetable from paper to a shared calendar.")]
    [InlineData(SentenceLabel.Description, "The workshop lasted two hours and was held in the sports hall.")]
    [InlineData(SentenceLabel.Reflection, "Looking back, I should have asked the drummers before I changed their rota.")]
    [InlineData(SentenceLabel.Reflection, "I realised that I had designed the course for myself and not for the learners.")]
    [InlineData(SentenceLabel.Reflection, "Next time I would start with a much smaller group, because I could not listen to everybody.")]
    [InlineData(SentenceLabel.Evidence, "Screenshot 3 shows the booking page as the students see it.")]
    [InlineData(SentenceLabel.Evidence, "One student wrote in the survey: \"I finally know when the room is free.\"")]
    [InlineData(SentenceLabel.Evidence, "https://music.example/booking-guide")]
    public void Classify_PlainSentence_FindsItsLabel(SentenceLabel label, string sentence) =>
        Classified(sentence).Odds.Label.ShouldBe(label);

    [Theory]
    [InlineData("I ran a class.")]
    [InlineData("漢字 🌱")]
    [InlineData("?")]
    [InlineData("\0")]
    public void Classify_AnySentence_GivesOddsThatAddUpToOne(string sentence)
    {
        var one = Classified(sentence);

        (one.Odds.Description + one.Odds.Reflection + one.Odds.Evidence).ShouldBe(1, 1e-12);
        (one.Answers.Learnt + one.Answers.WentWell + one.Answers.Differently + one.Answers.Impact).ShouldBeInRange(0, 1 + 1e-12);
    }

    [Fact]
    public void Classify_QuestionAnswered_IsFound()
    {
        double Odds(string sentence, ReflectiveQuestion question) => Classified(sentence).Answers[question];

        Odds("I learnt that silence does not mean that a group agrees.", ReflectiveQuestion.Learnt).ShouldBeGreaterThan(0.5);
        Odds("Next time I would ask the nurses first.", ReflectiveQuestion.Differently).ShouldBeGreaterThan(0.5);
        Odds("The room holds thirty people.", ReflectiveQuestion.Learnt).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Classify_NoSentence_GivesNone() => _classifier.Classify(new DraftBuilder().Build(), []).ShouldBeEmpty();

    [Theory]
    [InlineData("spam\tBuy now!\nham\tSee you at noon.", "ham, spam")]
    [InlineData("description\tx\nreflection\ty", "description, reflection")]
    [InlineData("description\tx\nreflection\ty\nevidence\tz\nother\tw", "description, evidence, other, reflection")]
    [InlineData("Description\tx\nReflection\ty\nEvidence\tz", "Description, Evidence, Reflection")]
    public void New_ModelOfOtherLabels_IsRefused(string corpus, string labels)
    {
        var model = Trainer.Train(LabelledText.Tsv(corpus));

        Should.Throw<ModelException>(() => new SentenceClassifier(model)).Message
            .ShouldStartWith($"The model knows the labels {labels}, not description, reflection and evidence;");
        model.KnowsTheThreeLabels.ShouldBeFalse();
    }
}
