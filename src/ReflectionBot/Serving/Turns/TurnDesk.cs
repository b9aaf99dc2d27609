using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Conversation;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Documents;
using ReflectionBot.Serving.Guards;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Settings;
using ReflectionBot.Serving.Telemetry;
using ReflectionBot.Serving.Visitors;

namespace ReflectionBot.Serving.Turns;

/// <summary>Takes the turns that the page posts, and gives their replies.</summary>
internal sealed class TurnDesk(
    Dialogue dialogue,
    IMemory memory,
    VisitorCookie cookie,
    IAntiforgery antiforgery,
    Refusals refusals,
    ChatPage page,
    PageWords pageWords,
    LimitsSettings limits,
    Pulse pulse,
    TimeProvider clock)
{
    private Phrases Words => pageWords.Phrases;

    /// <summary>Answers the turn of a request.</summary>
    public async Task Answer(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            await refusals.Reply(context, StatusCodes.Status400BadRequest, Words.Say("trouble-damaged"));
            return;
        }

        var posted = await PostedTurn.Read(await context.Request.ReadFormAsync(context.RequestAborted), context.RequestAborted);
        context.Features.Set(posted); // from here on, what was typed is given back whatever happens
        await antiforgery.ValidateRequestAsync(context);
        if (RefusalOf(posted) is var (status, problem))
        {
            await refusals.Reply(context, status, problem);
            return;
        }

        var visitor = cookie.Welcome(context);
        var turn = posted.For(visitor);

        // A turn is finished even when nobody waits for it any more: who comes back finds its reply.
        var reply = await pulse.Turn(turn.Files.Count, () => dialogue.Answer(turn, CancellationToken.None));
        await Give(context, visitor, turn, reply);
    }

    private (int Status, string Problem)? RefusalOf(PostedTurn posted) =>
        posted.Files.Count > limits.FilesPerTurn
            ? (StatusCodes.Status413PayloadTooLarge, Words.Say("trouble-too-many-files", ("files", limits.FilesPerTurn)))
        : posted.Text.Length > DraftReader.MostCharacters ? (StatusCodes.Status413PayloadTooLarge, Words.Say("trouble-too-long"))
        : posted.Form.Length == 0 ? (StatusCodes.Status400BadRequest, Words.Say("trouble-damaged"))
        : null;

    private async Task Give(HttpContext context, Visitor visitor, Turn turn, Message reply)
    {
        if (reply.IsFarewell)
        {
            cookie.Remove(context);
            await Go(context, "/forgotten");
        }
        else if (!Refusals.IsScripted(context.Request))
        {
            await Go(context, "/#newest");
        }
        else
        {
            var history = await memory.History(visitor.Conversation, visitor.Person, 1, context.RequestAborted);
            var said = history is [var last] && turn.Id == last.Turn ? last : new Exchange(turn.Id, clock.GetUtcNow(), turn.Text, reply);
            var fields = FormFields.New(antiforgery, context);
            await context.Response.WriteAsJsonAsync(
                new TurnReply(page.WriteNewest(said, fields), FormFields.NewTurn()), context.RequestAborted);
        }
    }

    private static Task Go(HttpContext context, string address)
    {
        if (Refusals.IsScripted(context.Request))
        {
            return context.Response.WriteAsJsonAsync(new TurnReply(null, null, address), context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
