using ReflectionBot.Classifier.Features;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Models;

/// <summary>A trained model: what label a sentence has and, where the corpus said so, which question it answers.</summary>
public sealed class SentenceModel
{
    private static readonly Lazy<SentenceModel> Embedded = new(LoadEmbedded);

    internal SentenceModel(LabelModel labels, LabelModel? answers)
    {
        LabelModel = labels;
        AnswerModel = answers;
    }

    /// <summary>The model that ships with the program, trained on its own corpus.</summary>
    public static SentenceModel Shipped => Embedded.Value;

    /// <summary>The labels it knows, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Labels => LabelModel.Labels;

    /// <summary>Whether its labels are description, reflection and evidence, so that flags can rest on them.</summary>
    public bool KnowsTheThreeLabels =>
        Labels.Count == 3
        && Labels.Contains(LabelNames.Of(SentenceLabel.Description))
        && Labels.Contains(LabelNames.Of(SentenceLabel.Reflection))
        && Labels.Contains(LabelNames.Of(SentenceLabel.Evidence));

    internal LabelModel LabelModel { get; }

    internal LabelModel? AnswerModel { get; }

    /// <summary>Reads a model.</summary>
    /// <param name="name">What to call it when something is wrong, such as its file's name.</param>
    /// <param name="stream">The model, from its first byte to its last; can tell its length.</param>
    /// <exception cref="ModelException">It is not a model, is damaged, or is of another version.</exception>
    public static SentenceModel Load(string name, Stream stream) => ModelFile.Read(name, stream);

    /// <summary>Writes the model; the same model gives the same bytes.</summary>
    public void Save(Stream stream) => ModelFile.Write(this, stream);

    /// <summary>What it makes of every sentence of a draft, in order.</summary>
    public IReadOnlyList<Prediction> Predict(Draft draft, IReadOnlyList<Sentence> sentences)
    {
        var features = DraftFeatures.Of(draft, sentences);
        var labels = LabelModel.Odds(features);
        var answers = AnswerModel?.Odds(features);
        var predictions = new Prediction[labels.Length];
        for (var i = 0; i < predictions.Length; i++)
        {
            var label = Best(labels[i]);
            predictions[i] = new Prediction(
                Labels[label], labels[i][label], answers is null ? null : AnswerModel!.Labels[Best(answers[i])]);
        }

        return predictions;
    }

    private static int Best(double[] odds)
    {
        var best = 0;
        for (var k = 1; k < odds.Length; k++)
        {
            best = odds[k] > odds[best] ? k : best;
        }

        return best;
    }

    private static SentenceModel LoadEmbedded()
    {
        using var stream = typeof(SentenceModel).Assembly.GetManifestResourceStream("sentences.model")!;
        return ModelFile.ReadShipped(stream);
    }
}
