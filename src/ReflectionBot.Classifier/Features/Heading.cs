using ReflectionBot.Classifier.Text;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Features;

/// <summary>A heading above sentences, and the job it names, if it names one.</summary>
/// <param name="Words">Its words in lower case.</param>
/// <param name="Job">The label its words ask of the sentences below; null when it names none.</param>
internal sealed record Heading(IReadOnlyList<string> Words, SentenceLabel? Job)
{
    public static Heading Of(ReadOnlySpan<char> text)
    {
        string[] words = [.. Tokenizer.Tokens(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Text)];
        return new Heading(words, JobHeadings.JobOf(words));
    }
}
