using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Questions;
using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Reviews;

/// <summary>Says what an experienced mentor would notice in a drafted section. The whole path is <see cref="Review"/>.</summary>
/// <param name="guideline">The guideline drafts are read against.</param>
/// <param name="classifier">Says which job each sentence does.</param>
/// <param name="flagWords">The flags' words.</param>
/// <param name="phrases">The bot's phrases.</param>
/// <param name="clock">Says what day it is; evidence grows old by it.</param>
public sealed class Reviewer(
    Guideline guideline, ISentenceClassifier classifier, FlagLexicon flagWords, Phrases phrases, TimeProvider clock)
{
    private readonly FlagRules _rules = new(flagWords);
    private readonly StrengthFinder _strengths = new(phrases);

    /// <summary>Reviews a draft. The same draft on the same day gets the same review; time is linear in its length.</summary>
    /// <param name="draft">The draft; its section is read from its headings when the writer named none.</param>
    /// <param name="settled">What the writer has settled about an earlier version; null for a draft that comes alone.</param>
    public Review Review(Draft draft, Settled? settled = null)
    {
        settled ??= Settled.Nothing;
        var section = guideline.Section(draft.Section) ?? SectionFinder.Find(draft, guideline);
        var sentences = SentenceSplitter.Split(draft);
        var labelled = settled.Apply(classifier.Classify(draft, sentences));
        var reading = new Reading(draft, section, labelled, DateOnly.FromDateTime(clock.GetLocalNow().Date));
        var strengths = _strengths.Find(reading);
        var flags = settled.Apply(_rules.Raise(reading));
        var questions = QuestionChooser.Choose(reading, guideline, flags, settled.Questions);
        return new Review(guideline, section, draft, WordCounter.Count(draft.Text), labelled, strengths, flags, questions)
        {
            Notices = reading.IsEnglish ? [] : [phrases.Say("not-english")],
        };
    }
}
