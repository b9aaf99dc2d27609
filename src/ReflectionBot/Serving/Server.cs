using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using ReflectionBot.Cli;
using ReflectionBot.Serving.Endpoints;
using ReflectionBot.Serving.Guards;
using ReflectionBot.Serving.Settings;
using ReflectionBot.Storage;

namespace ReflectionBot.Serving;

/// <summary>The program as a server: the page of the conversation, on a database.</summary>
public static class Server
{
    /// <summary>Serves until the process is told to stop.</summary>
    /// <param name="arguments">Settings of the command line, such as <c>--Urls=http://localhost:5000</c>.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="SettingsException">Settings cannot be used.</exception>
    /// <exception cref="InputException">The database cannot be used.</exception>
    public static int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            Serve(arguments).GetAwaiter().GetResult();
            return 0;
        }
        catch (StorageException fault)
        {
            throw new InputException(fault.Message);
        }
    }

    /// <summary>Puts the server together, ready to be started.</summary>
    /// <param name="arguments">Settings of the command line.</param>
    /// <param name="adjust">Stands in other parts, for tests.</param>
    /// <exception cref="SettingsException">Settings cannot be used.</exception>
    public static WebApplication Build(IReadOnlyList<string> arguments, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = [.. arguments],
            ApplicationName = "reflectionbot",
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = ServingSettings.Read(builder.Configuration);
        builder.WebHost.UseUrls([.. settings.Listening.Urls]).UseKestrelHttpsConfiguration();
        builder.Logging.AddQuietLogs();
        builder.Services.AddServing(settings);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseMiddleware<Faults>();
        app.UseRateLimiter();
        app.UseBodyLimit();
        app.MapChat();
        app.MapOwn();
        app.MapHealth();
        app.MapAssets();
        return app;
    }

    private static async Task Serve(IReadOnlyList<string> arguments)
    {
        await using var app = Build(arguments);
        await app.RunAsync();
    }
}
