using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>Gives the sentences of a <see cref="MarkedDraft"/> the labels they were marked with.</summary>
public sealed class MarkedClassifier(MarkedDraft marked) : ISentenceClassifier
{
    public IReadOnlyList<LabelledSentence> Classify(Draft draft, IReadOnlyList<Sentence> sentences)
    {
        LabelledSentence[] labelled = [.. marked.Reading.Sentences.Select(sentence => sentence.Labelled)];
        labelled.Select(one => one.Sentence).ShouldBe(sentences, "the marks must part sentences where the splitter does");
        return labelled;
    }
}
