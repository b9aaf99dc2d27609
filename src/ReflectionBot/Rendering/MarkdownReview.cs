using System.Text;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Rendering;

/// <summary>A reply in Markdown, in which nothing of the draft turns into markup.</summary>
/// <param name="phrases">The bot's phrases.</param>
public sealed class MarkdownReview(Phrases phrases) : IReviewRenderer
{
    // What could open emphasis, code, a link, HTML, an entity, a table, maths, a mention or an address.
    private const string Marks = @"\`*_{}[]<>#|~&$@^";

    /// <inheritdoc/>
    public string Render(Review review)
    {
        var reply = Reply.Of(review, phrases, phrases.Say("hint"));
        var text = new StringBuilder();
        if (reply.Strength is { } strength)
        {
            text.Append(Escaped(strength)).Append("\n\n");
        }

        foreach (var notice in reply.Notices)
        {
            text.Append(Escaped(notice)).Append("\n\n");
        }

        text.Append(Escaped(reply.Balance)).Append("\n\n");
        AddQuestions(text, reply);
        AddFlags(text, reply);
        return text.Append($"{Escaped(reply.Welcome)}\n\n*{Escaped(reply.Hint)}*\n").ToString();
    }

    private static void AddQuestions(StringBuilder text, Reply reply)
    {
        if (reply.QuestionsLead is not { } lead)
        {
            return;
        }

        text.Append($"**{Escaped(lead)}**\n\n");
        foreach (var (index, question) in reply.Questions.Index())
        {
            text.Append($"{index + 1}. **{Escaped(question.Text)}**\n\n");
            text.Append($"   > {Escaped(question.About)}\n\n   *{Escaped(question.Source)}*\n\n");
        }
    }

    private static void AddFlags(StringBuilder text, Reply reply)
    {
        if (reply.FlagsLead is not { } lead)
        {
            return;
        }

        text.Append($"**{Escaped(lead)}**\n\n");
        foreach (var flag in reply.Flags)
        {
            text.Append($"- {Escaped(flag)}\n");
        }

        text.Append('\n');
        if (reply.FlagsLeftOut is { } leftOut)
        {
            text.Append(Escaped(leftOut)).Append("\n\n");
        }
    }

    /// <summary>
    /// The line as Markdown that shows exactly it. A full stop or colon is escaped only inside an address ("www.x"),
    /// a sign of a list only where it could open one, so that the source stays pleasant to read.
    /// </summary>
    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length + 16);
        var afterNumber = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        for (var index = 0; index < line.Length; index++)
        {
            var character = line[index];
            var inAddress = (character is '.' or ':') && index + 1 < line.Length && line[index + 1] != ' ';
            var opensList = index == afterNumber && (character is '-' or '+' or '=' or '.' or ')');
            if (inAddress || opensList || Marks.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
