using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;

namespace ReflectionBot.Storage.Json;

/// <summary>How what has no table of its own is written into a column.</summary>
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(TalkState))]
[JsonSerializable(typeof(WriterSettings))]
[JsonSerializable(typeof(IReadOnlyList<Link>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    /// <summary>The one to use.</summary>
    public static readonly StoredJson Plain = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // no browser reads it here
        Converters =
        {
            new JsonStringEnumConverter<Pathway>(),
            new JsonStringEnumConverter<Challenge>(),
            new JsonStringEnumConverter<BlockKind>(),
        },
    });
}
