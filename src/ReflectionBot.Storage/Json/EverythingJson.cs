using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReflectionBot.Storage.Json;

/// <summary>Everything kept of a person as one JSON document: a list of rows a table, columns by name, times readable.</summary>
internal static class EverythingJson
{
    // Columns that are JSON themselves, and columns that are times.
    private static readonly string[] Nested = ["settings", "state", "reply", "links", "notices"];
    private static readonly string[] Times = ["at", "first_seen", "last_seen"];

    public static async Task Write(
        IEnumerable<(string Table, List<IDictionary<string, object?>> Rows)> tables, Stream output, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(output, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        foreach (var (table, rows) in tables)
        {
            json.WriteStartArray(table);
            foreach (var row in rows)
            {
                WriteRow(json, row);
            }

            json.WriteEndArray();
            await json.FlushAsync(cancel);
        }

        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, IDictionary<string, object?> row)
    {
        json.WriteStartObject();
        foreach (var (column, value) in row)
        {
            json.WritePropertyName(column);
            switch (value)
            {
                case long time when Times.Contains(column):
                    json.WriteStringValue(DateTimeOffset.FromUnixTimeMilliseconds(time));
                    break;
                case long number:
                    json.WriteNumberValue(number);
                    break;
                case string { Length: > 0 } text when Nested.Contains(column):
                    json.WriteRawValue(text);
                    break;
                default:
                    json.WriteStringValue(value as string);
                    break;
            }
        }

        json.WriteEndObject();
    }
}
