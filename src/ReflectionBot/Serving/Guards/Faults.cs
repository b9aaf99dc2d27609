using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ReflectionBot.Documents;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Storage;

namespace ReflectionBot.Serving.Guards;

/// <summary>Turns what goes wrong in a request into a clear reply. Nobody sees a stack trace; the log has no words of anybody's.</summary>
internal sealed class Faults(RequestDelegate next, Refusals refusals, PageWords words, ILogger<Faults> log)
{
    private const int ClientClosedRequest = 499; // as nginx calls it: nobody is there to read the reply

    /// <summary>Does the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var (status, phrase) = Judge(fault, context);
            if (status != ClientClosedRequest)
            {
                context.Response.Clear();
                await refusals.Reply(context, status, words.Phrases.Say(phrase, ("megabytes", DraftReader.MostMegabytes)));
            }
        }
    }

    private (int Status, string Phrase) Judge(Exception fault, HttpContext context)
    {
        switch (fault)
        {
            case StorageException storage:
                Log.StorageTrouble(log, storage.Trouble);
                return (StatusCodes.Status503ServiceUnavailable, "trouble-storage");
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } or InvalidDataException:
                return (StatusCodes.Status413PayloadTooLarge, "trouble-too-large");
            case AntiforgeryValidationException:
                return (StatusCodes.Status400BadRequest, "trouble-stale");
            case BadHttpRequestException:
                return (StatusCodes.Status400BadRequest, "trouble-damaged");
            case OperationCanceledException or IOException when context.RequestAborted.IsCancellationRequested:
                return (ClientClosedRequest, "");
            default:
                Log.Fault(log, fault.GetType().FullName, fault.StackTrace); // its message may quote a draft
                return (StatusCodes.Status500InternalServerError, "trouble-ours");
        }
    }
}
