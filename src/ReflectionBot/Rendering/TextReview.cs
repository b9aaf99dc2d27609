using System.Text;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Rendering;

/// <summary>A reply in plain text for a terminal, with colour where the terminal shows it.</summary>
/// <param name="phrases">The bot's phrases.</param>
/// <param name="colour">Whether to use ANSI colours; nothing is told by colour alone.</param>
public sealed class TextReview(Phrases phrases, bool colour) : IReviewRenderer
{
    private const string Bold = "\e[1m";
    private const string Green = "\e[32m";
    private const string Faint = "\e[2m";
    private const string Plain = "\e[0m";

    /// <inheritdoc/>
    public string Render(Review review)
    {
        var reply = Reply.Of(review, phrases, phrases.Say("hint"));
        var text = new StringBuilder();
        if (reply.Strength is { } strength)
        {
            text.Append(Styled(strength, Green)).Append('\n');
        }

        foreach (var notice in reply.Notices)
        {
            text.Append(notice).Append('\n');
        }

        text.Append(reply.Balance).Append('\n');
        AddQuestions(text, reply);
        AddFlags(text, reply);
        text.Append('\n').Append(reply.Welcome).Append('\n');
        return text.Append(Styled(reply.Hint, Faint)).Append('\n').ToString();
    }

    private void AddQuestions(StringBuilder text, Reply reply)
    {
        if (reply.QuestionsLead is not { } lead)
        {
            return;
        }

        text.Append('\n').Append(Styled(lead, Bold)).Append('\n');
        foreach (var (index, question) in reply.Questions.Index())
        {
            text.Append($"  {index + 1}. {Styled(question.Text, Bold)}\n     {question.About}\n");
            text.Append($"     {Styled(question.Source, Faint)}\n");
        }
    }

    private void AddFlags(StringBuilder text, Reply reply)
    {
        if (reply.FlagsLead is not { } lead)
        {
            return;
        }

        text.Append('\n').Append(Styled(lead, Bold)).Append('\n');
        foreach (var flag in reply.Flags)
        {
            text.Append($"  - {flag}\n");
        }

        if (reply.FlagsLeftOut is { } leftOut)
        {
            text.Append($"  {leftOut}\n");
        }
    }

    private string Styled(string line, string style) => colour ? style + line + Plain : line;
}
