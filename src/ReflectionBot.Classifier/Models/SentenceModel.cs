using ReflectionBot.Classifier.Features;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Models;

/// <summary>A trained model: what label a sentence has and, where the corpus said so, which question it answers.</summary>
public sealed class SentenceModel
{
    private static readonly Lazy<SentenceModel> Embedded = new(LoadEmbedded);

    internal SentenceModel(Head labels, Head? answers)
    {
        LabelHead = labels;
        AnswerHead = answers;
    }

    /// <summary>The model that ships with the program, trained on its own corpus.</summary>
    public static SentenceModel Shipped => Embedded.Value;

    /// <summary>The labels it knows, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Labels => LabelHead.Labels;

    /// <summary>Whether its labels are description, reflection and evidence, so that flags can rest on them.</summary>
    public bool KnowsTheThreeLabels =>
        Labels.Count == 3
        && Labels.Contains(LabelNames.Of(SentenceLabel.Description))
        && Labels.Contains(LabelNames.Of(SentenceLabel.Reflection))
        && Labels.Contains(LabelNames.Of(SentenceLabel.Evidence));

    internal Head LabelHead { get; }

    internal Head? AnswerHead { get; }

    /// <summary>Reads a model.</summary>
    /// <param name="name">What to call it when something is wrong, such as its file's name.</param>
    /// <param name="stream">The model, from its first byte to its last; can tell its length.</param>
    /// <exception cref="ModelException">It is not a model, is damaged, or is of another version.</exception>
    public static SentenceModel Load(string name, Stream stream) => ModelFile.Read(name, stream);

    /// <summary>Writes the model; the same model gives the same bytes.</summary>
    public void Save(Stream stream) => ModelFile.Write(this, stream);

    /// <summary>The most probable label of every sentence and its probability, in order.</summary>
    public IReadOnlyList<Prediction> Predict(Draft draft, IReadOnlyList<Sentence> sentences) =>
        [.. FeatureExtractor.Extract(draft, sentences).Select(vector => Best(LabelHead.Predict(vector)))];

    private Prediction Best(double[] odds)
    {
        var best = 0;
        for (var k = 1; k < odds.Length; k++)
        {
            best = odds[k] > odds[best] ? k : best;
        }

        return new Prediction(Labels[best], odds[best]);
    }

    private static SentenceModel LoadEmbedded()
    {
        using var stream = typeof(SentenceModel).Assembly.GetManifestResourceStream("sentences.model")!;
        return ModelFile.ReadShipped(stream);
    }
}
