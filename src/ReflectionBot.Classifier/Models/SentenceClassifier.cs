using ReflectionBot.Classifier.Features;
using ReflectionBot.Classifier.Reasons;
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

        _description = IndexOf(model.LabelModel, LabelNames.Of(SentenceLabel.Description));
        _reflection = IndexOf(model.LabelModel, LabelNames.Of(SentenceLabel.Reflection));
        _evidence = IndexOf(model.LabelModel, LabelNames.Of(SentenceLabel.Evidence));
        _learnt = IndexOf(model.AnswerModel, LabelNames.Of(ReflectiveQuestion.Learnt));
        _wentWell = IndexOf(model.AnswerModel, LabelNames.Of(ReflectiveQuestion.WentWell));
        _differently = IndexOf(model.AnswerModel, LabelNames.Of(ReflectiveQuestion.Differently));
        _impact = IndexOf(model.AnswerModel, LabelNames.Of(ReflectiveQuestion.Impact));
    }

    /// <inheritdoc />
    public IReadOnlyList<LabelledSentence> Classify(Draft draft, IReadOnlyList<Sentence> sentences)
    {
        var contexts = ContextReader.Read(draft, sentences);
        var features = DraftFeatures.Of(contexts, owned: true);
        var labels = _model.LabelModel.Odds(features);
        var answers = _model.AnswerModel?.Odds(features);
        var labelled = new LabelledSentence[sentences.Count];
        for (var i = 0; i < labelled.Length; i++)
        {
            var odds = LabelOddsOf(labels[i]);
            labelled[i] = new LabelledSentence(sentences[i], odds, answers is null ? default : AnswerOddsOf(answers[i]))
            {
                Because = ReasonsOf(odds.Label, features.Vectors[i], contexts[i], sentences[i]),
            };
        }

        return labelled;
    }

    /// <summary>The words of a sentence that spoke most for its label, as places in the draft.</summary>
    private TextSpan[] ReasonsOf(SentenceLabel label, FeatureVector vector, SentenceContext context, Sentence sentence)
    {
        var lifts = WordLifts.Of(_model.LabelModel.Opinions.Linear, NumberOf(label), vector, context);
        return Array.ConvertAll(
            ReasonPhrases.Of(context.Tokens, lifts), span => span with { Start = sentence.Span.Start + span.Start });
    }

    private int NumberOf(SentenceLabel label) => label switch
    {
        SentenceLabel.Description => _description,
        SentenceLabel.Reflection => _reflection,
        _ => _evidence,
    };

    private LabelOdds LabelOddsOf(double[] odds) => new(odds[_description], odds[_reflection], odds[_evidence]);

    private AnswerOdds AnswerOddsOf(double[] odds)
    {
        return new AnswerOdds(At(_learnt), At(_wentWell), At(_differently), At(_impact));

        double At(int answer) => answer < 0 ? 0 : odds[answer]; // a corpus may lack one of the answers
    }

    private static int IndexOf(LabelModel? model, string label) => model is null ? -1 : model.Labels.ToList().IndexOf(label);
}
