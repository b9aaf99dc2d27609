using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReflectionBot.Storage;
using ReflectionBot.Storage.Databases;

namespace ReflectionBot.Serving.Endpoints;

/// <summary>What a supervisor asks: whether the program runs, and whether it can answer.</summary>
internal static class HealthEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("alive"));
        app.MapGet("/health/ready", async (IDatabase database, HttpContext context) =>
        {
            try
            {
                await database.Read(Ask, context.RequestAborted);
                return Results.Text("ready");
            }
            catch (StorageException fault)
            {
                return Results.Text(fault.Trouble.ToString(), statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        });
    }

    private static object? Ask(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM migrations";
        return command.ExecuteScalar();
    }
}
