using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>Labels by the sum of a sentence's characters: no sense in it, but every label, always the same.</summary>
public sealed class SumClassifier : ISentenceClassifier
{
    private static readonly LabelOdds[] Odds =
    [
        new(0.9, 0.06, 0.04), new(0.1, 0.8, 0.1), new(0.1, 0.1, 0.8), new(0.5, 0.3, 0.2), new(0.3, 0.35, 0.35),
    ];

    private static readonly AnswerOdds[] Answers =
        [default, new(0.9, 0, 0, 0), new(0, 0.7, 0.1, 0), default, new(0, 0, 0.6, 0.2), new(0.1, 0, 0, 0.8), default];

    public IReadOnlyList<LabelledSentence> Classify(Draft draft, IReadOnlyList<Sentence> sentences) =>
        [.. sentences.Select(sentence => new LabelledSentence(sentence, Of(Odds, sentence), Of(Answers, sentence)))];

    private static T Of<T>(T[] choices, Sentence sentence) => choices[sentence.Text.Sum(c => c) % choices.Length];
}
