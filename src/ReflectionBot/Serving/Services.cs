using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Sections;
using ReflectionBot.Conversation;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Rendering;
using ReflectionBot.Serving.Guards;
using ReflectionBot.Serving.Pages;
using ReflectionBot.Serving.Settings;
using ReflectionBot.Serving.Telemetry;
using ReflectionBot.Serving.Turns;
using ReflectionBot.Serving.Upkeep;
using ReflectionBot.Serving.Visitors;
using ReflectionBot.Storage;
using ReflectionBot.Storage.Databases;

namespace ReflectionBot.Serving;

/// <summary>The parts that a server is put together from.</summary>
internal static class Services
{
    /// <summary>Adds all parts.</summary>
    public static void AddServing(this IServiceCollection services, ServingSettings settings)
    {
        services.AddSingleton(settings.Privacy).AddSingleton(settings.Limits).AddSingleton(TimeProvider.System);
        services.AddTelemetry(settings.Telemetry);
        services.AddCoach(settings);
        services.AddPages(settings);
        services.AddVisitors(settings);
        services.AddTurnLimits(settings.Limits);
        services.AddHostedService<DatabaseUpdate>().AddHostedService<Retention>().AddHostedService<Announcement>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.Limits.Shutdown);
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = BodyLimit.MostBytesHeard;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = form.ValueLengthLimit = LimitsSettings.MostBytes;
            form.MemoryBufferThreshold = LimitsSettings.MostBytes; // no draft touches a disk outside the database
            form.ValueCountLimit = 50;
        });
    }

    private static void AddCoach(this IServiceCollection services, ServingSettings settings)
    {
        var prompts = TalkPrompts.Load(settings.Prompts.Folder);
        services.AddSingleton<IDatabase>(_ => settings.Storage.IsPostgres
            ? new PostgresDatabase(settings.Storage.Connection)
            : new SqliteDatabase(settings.Storage.Connection));
        services.AddSingleton<IMemory, SqlMemory>();
        services.AddSingleton(new SentenceClassifier(SentenceModel.Shipped));
        services.AddSingleton(parts => new Dialogue(new Desk(
            prompts,
            parts.GetRequiredService<SentenceClassifier>(),
            SectionModel.Shipped,
            parts.GetRequiredService<IMemory>(),
            parts.GetRequiredService<TimeProvider>())
        {
            RetentionDays = settings.Privacy.RetentionDays,
            Reviewed = parts.GetRequiredService<Pulse>().Reviewed,
        }));
        services.AddSingleton(parts => new HtmlReview(prompts.Replies, parts.GetRequiredService<PageWords>().Phrases.Say("back")));
    }

    private static void AddPages(this IServiceCollection services, ServingSettings settings) => services
        .AddSingleton(PageWords.Load(settings.Prompts.Folder))
        .AddSingleton<PageFrame>().AddSingleton<Composer>().AddSingleton<MessageHtml>().AddSingleton<ChatPage>().AddSingleton<PlainPage>()
        .AddSingleton<TurnDesk>().AddSingleton<Refusals>();

    private static void AddVisitors(this IServiceCollection services, ServingSettings settings)
    {
        services.AddSingleton<VisitorCookie>();
        services.AddDataProtection()
            .SetApplicationName("ReflectionBot")
            .PersistKeysToFileSystem(new DirectoryInfo(settings.Storage.KeysFolder));
        services.AddAntiforgery(forgery =>
        {
            forgery.FormFieldName = FormFields.Forgery;
            forgery.Cookie.Name = "reflectionbot-forgery";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forgery.SuppressXFrameOptionsHeader = true; // SecurityHeaders has a stricter one
        });
    }
}
