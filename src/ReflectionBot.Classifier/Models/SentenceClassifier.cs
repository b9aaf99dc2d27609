using ReflectionBot.Classifier.Features;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Models;

/// <summary>A trained model in the place where the core asks for a classifier.</summary>
public sealed class SentenceClassifier : ISentenceClassifier
{
    private readonly SentenceModel _model;
    private readonly int _description;
    private readonly int _reflection;
    private readonly int _evidence;
    private readonly int _learnt;
    private readonly int _wentWell;
    private readonly int _differently;
    private readonly int _impact;

    /// <summary>A classifier by <paramref name="model"/>.</summary>
    /// <exception cref="ModelException">The model's labels are not description, reflection and evidence.</exception>
    public SentenceClassifier(SentenceModel model)
    {
        _model = model;
        if (!model.KnowsTheThreeLabels)
        {
            throw new ModelException(
                $"The model knows the labels {string.Join(", ", model.Labels)}, not description, reflection and evidence; "
                + "train one on a corpus with these labels.");
        }

        _description = IndexOf(model.LabelHead, LabelNames.Of(SentenceLabel.Description));
        _reflection = IndexOf(model.LabelHead, LabelNames.Of(SentenceLabel.Reflection));
        _evidence = IndexOf(model.LabelHead, LabelNames.Of(SentenceLabel.Evidence));
        _learnt = IndexOf(model.AnswerHead, LabelNames.Of(ReflectiveQuestion.Learnt));
        _wentWell = IndexOf(model.AnswerHead, LabelNames.Of(ReflectiveQuestion.WentWell));
        _differently = IndexOf(model.AnswerHead, LabelNames.Of(ReflectiveQuestion.Differently));
        _impact = IndexOf(model.AnswerHead, LabelNames.Of(ReflectiveQuestion.Impact));
    }

    /// <inheritdoc />
    public IReadOnlyList<LabelledSentence> Classify(Draft draft, IReadOnlyList<Sentence> sentences)
    {
        var vectors = FeatureExtractor.Extract(draft, sentences);
        return [.. sentences.Select((sentence, i) => new LabelledSentence(sentence, OddsOf(vectors[i]), AnswersOf(vectors[i])))];
    }

    private LabelOdds OddsOf(FeatureVector vector)
    {
        var odds = _model.LabelHead.Predict(vector);
        return new LabelOdds(odds[_description], odds[_reflection], odds[_evidence]);
    }

    private AnswerOdds AnswersOf(FeatureVector vector)
    {
        if (_model.AnswerHead is not { } head)
        {
            return default;
        }

        var odds = head.Predict(vector);
        return new AnswerOdds(At(_learnt), At(_wentWell), At(_differently), At(_impact));

        double At(int answer) => answer < 0 ? 0 : odds[answer]; // a corpus may lack one of the answers
    }

    private static int IndexOf(Head? head, string label) => head is null ? -1 : head.Labels.ToList().IndexOf(label);
}
