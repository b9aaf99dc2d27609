using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Evaluation;

/// <summary>Measures a model, and the flags that rest on it, against what people said.</summary>
/// <param name="guideline">The guideline whose sections the drafts name.</param>
/// <param name="flags">The flags there are.</param>
/// <param name="clock">Says what day it is.</param>
public sealed class Evaluator(Guideline guideline, FlagLexicon flags, TimeProvider clock)
{
    private readonly string[] _counted = [.. flags.Codes.Where(code => flags[code].Source == FlagSource.Annotation)];

    /// <summary>Measures <paramref name="model"/> on drafts; say "unseen" only of drafts it was not trained on.</summary>
    /// <param name="model">The model.</param>
    /// <param name="drafts">At least one sentence.</param>
    public EvaluationResult Evaluate(SentenceModel model, IReadOnlyList<CorpusDraft> drafts) =>
        Report([.. drafts.Select(draft => Score(model, draft))]);

    /// <summary>
    /// Cross-validation by draft: the drafts are dealt into <paramref name="folds"/> parts in turn, and each part is
    /// scored by a model trained on all the others.
    /// </summary>
    /// <param name="drafts">At least <paramref name="folds"/> drafts.</param>
    /// <param name="folds">At least 2.</param>
    /// <param name="also">Drafts that every model is trained on too, and none is scored on; null for none.</param>
    /// <param name="progress">Is told what is being done; null for silence.</param>
    /// <exception cref="CorpusException">There are too few drafts for so many parts.</exception>
    public EvaluationResult CrossValidate(
        IReadOnlyList<CorpusDraft> drafts, int folds, IReadOnlyList<CorpusDraft>? also = null, IProgress<string>? progress = null)
    {
        if (drafts.Count < folds)
        {
            throw new CorpusException($"{drafts.Count} drafts cannot make {folds} parts; ask for fewer.");
        }

        return ScoreByOthers(drafts, (_, i) => i % folds, also, progress);
    }

    /// <summary>
    /// Cross-validation by file: each file is scored by a model trained on all the others, so that, where each file is
    /// another writer's, nobody is scored by a model that read them. Trains once for each file.
    /// </summary>
    /// <param name="drafts">Drafts of at least two files.</param>
    /// <param name="also">Drafts that every model is trained on too, and none is scored on; null for none.</param>
    /// <param name="progress">Is told what is being done; null for silence.</param>
    /// <exception cref="CorpusException">All drafts are of one file, or the others of a file have not two labels.</exception>
    public EvaluationResult LeaveOneFileOut(
        IReadOnlyList<CorpusDraft> drafts, IReadOnlyList<CorpusDraft>? also = null, IProgress<string>? progress = null)
    {
        if (drafts.DistinctBy(draft => draft.File).Count() < 2)
        {
            throw new CorpusException(
                $"To leave one file out takes two files or more, of different names; all drafts here are of {drafts[0].File}.");
        }

        return ScoreByOthers(drafts, (draft, _) => draft.File, also, progress);
    }

    /// <summary>Scores each part of the drafts by a model trained on all the others.</summary>
    /// <param name="drafts">The drafts.</param>
    /// <param name="partOf">The part to which a draft belongs, by the draft and its index.</param>
    /// <param name="also">Drafts that every model is trained on too.</param>
    /// <param name="progress">Is told what is being done; null for silence.</param>
    private EvaluationResult ScoreByOthers<TPart>(
        IReadOnlyList<CorpusDraft> drafts, Func<CorpusDraft, int, TPart> partOf, IReadOnlyList<CorpusDraft>? also, IProgress<string>? progress)
    {
        TPart[] part = [.. drafts.Select(partOf)];
        var scored = new ScoredDraft[drafts.Count];
        var parts = Enumerable.Range(0, drafts.Count).GroupBy(i => part[i]).ToList();
        foreach (var (number, members) in parts.Index())
        {
            progress?.Report($"Part {number + 1} of {parts.Count}");
            var model = Trainer.Train([.. also ?? [], .. drafts.Where((_, i) => !Equals(part[i], members.Key))], progress);
            foreach (var i in members)
            {
                scored[i] = Score(model, drafts[i]);
            }
        }

        return Report(scored);
    }

    private EvaluationResult Report(IReadOnlyList<ScoredDraft> drafts)
    {
        var sentences = drafts.SelectMany(draft => draft.Sentences).ToList();
        var flagged = drafts.Where(draft => draft.Draft.Flags is not null && draft.Raised is not null)
            .Select(draft => (draft.Draft.Flags!, draft.Raised!))
            .ToList();
        return new EvaluationResult(sentences, flagged.Count > 0 ? new FlagReport(_counted, flagged) : null);
    }

    private ScoredDraft Score(SentenceModel model, CorpusDraft draft)
    {
        var predictions = model.Predict(draft.Draft, draft.Sentences);
        var sentences = draft.Gold.Select((gold, i) => new ScoredSentence(
            draft.File, draft.Id, i + 1, gold.Sentence.Text, gold.Label, predictions[i].Label, predictions[i].Confidence,
            LabelNames.Of(gold.Answers), predictions[i].Answer));
        return new ScoredDraft(draft, [.. sentences], draft.Flags is null || !model.KnowsTheThreeLabels ? null : Raise(model, draft));
    }

    private HashSet<string> Raise(SentenceModel model, CorpusDraft draft)
    {
        var labelled = new SentenceClassifier(model).Classify(draft.Draft, draft.Sentences);
        var reading = new Reading(draft.Draft, guideline.Section(draft.Draft.Section), labelled, PresentOf(draft));
        return [.. FlagRules.All.Where(rule => rule.Find(reading) is not null).Select(rule => rule.Code)];
    }

    /// <summary>
    /// When the draft was written, as far as it tells: the end of the latest year it names, today at the latest. A corpus
    /// holds drafts of many years, and evidence was recent or old to its own readers.
    /// </summary>
    private DateOnly PresentOf(CorpusDraft draft)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var latest = Tokenizer.Tokens(draft.Draft.Text)
            .Select(token => token.YearIn(draft.Draft.Text))
            .Where(year => year <= today.Year)
            .Max() ?? today.Year;
        return latest == today.Year ? today : new DateOnly(latest, 12, 31);
    }

    private sealed record ScoredDraft(CorpusDraft Draft, IReadOnlyList<ScoredSentence> Sentences, IReadOnlySet<string>? Raised);
}
