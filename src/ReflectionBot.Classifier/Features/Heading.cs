using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Classifier.Features;

/// <summary>A heading above sentences, and the job it names, if it names one.</summary>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Job">The label its words ask of the sentences below; null when it names none.</param>
internal sealed record Heading(IReadOnlyList<string> Words, SentenceLabel? Job)
{
    public static Heading Of(string text) => new(
        [.. Tokenizer.Tokens(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text)],
        JobHeadings.JobOf(text));
}
