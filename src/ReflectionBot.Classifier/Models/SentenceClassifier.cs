using ReflectionBot.Classifier.Features;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Models;

/// <summary>A trained model in the place where the core asks for a classifier.</summary>
public sealed class SentenceClassifier : ISentenceClassifier
{
    private static readonly SentenceLabel[] Labels = Enum.GetValues<SentenceLabel>();
    private static readonly ReflectiveQuestion[] Questions = Enum.GetValues<ReflectiveQuestion>();

    private readonly SentenceModel _model;
    private readonly int[] _labels;
    private readonly int[] _answers;

    /// <summary>A classifier by <paramref name="model"/>.</summary>
    /// <exception cref="ModelException">The model's labels are not description, reflection and evidence.</exception>
    public SentenceClassifier(SentenceModel model)
    {
        _model = model;
        _labels = Array.ConvertAll(Labels, label => IndexOf(model.Labels, LabelNames.Of(label)));
        _answers = Array.ConvertAll(Questions, question => IndexOf(model.AnswerHead?.Labels ?? [], LabelNames.Of(question)));
        if (!model.KnowsTheThreeLabels)
        {
            throw new ModelException(
                $"The model knows the labels {string.Join(", ", model.Labels)}, not description, reflection and evidence; "
                + "train one on a corpus with these labels.");
        }
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
        return new LabelOdds(odds[_labels[0]], odds[_labels[1]], odds[_labels[2]]);
    }

    private AnswerOdds AnswersOf(FeatureVector vector)
    {
        if (_model.AnswerHead is not { } head)
        {
            return default;
        }

        var odds = head.Predict(vector);
        return new AnswerOdds(At(0), At(1), At(2), At(3));

        double At(int question) => _answers[question] < 0 ? 0 : odds[_answers[question]];
    }

    private static int IndexOf(IReadOnlyList<string> names, string name) => names.ToList().IndexOf(name);
}
