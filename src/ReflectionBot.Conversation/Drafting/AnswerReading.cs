using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Memory;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>What the sentence model makes of an answer, read where it might stand: right behind the sentence it is about.</summary>
/// <param name="Sentences">The answer's own sentences with their labels.</param>
internal sealed record AnswerReading(IReadOnlyList<LabelledSentence> Sentences)
{
    /// <summary>Reads an answer.</summary>
    public static AnswerReading Of(string answer, OpenQuestion question, ISentenceClassifier classifier)
    {
        var before = question.About.Length == 0 ? "" : question.About + " ";
        var text = before + answer.ReplaceLineEndings(" ");
        var draft = new Draft(text, [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))]);
        var labelled = classifier.Classify(draft, SentenceSplitter.Split(draft));
        return new AnswerReading([.. labelled.Where(sentence => sentence.Span.Start >= before.Length)]);
    }

    /// <summary>Whether any of it is a thought about what happened.</summary>
    public bool HasReflection => Sentences.Any(sentence => sentence.Label == SentenceLabel.Reflection);

    /// <summary>Whether any of it could be opened or checked.</summary>
    public bool HasEvidence => Sentences.Any(sentence => sentence.Label == SentenceLabel.Evidence);

    /// <summary>The reflective question it most probably answers; null when that is unclear.</summary>
    public ReflectiveQuestion? Answers
    {
        get
        {
            var best = Sentences.Where(sentence => sentence.Label == SentenceLabel.Reflection)
                .Select(sentence => sentence.Answers)
                .OrderByDescending(answers => answers[answers.Best])
                .FirstOrDefault();
            return best[best.Best] >= 0.5 ? best.Best : null;
        }
    }
}
