using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Rendering;

/// <summary>
/// A review for other programs, in the one shape they rely on. Written name by name, since a serialiser that looks at
/// types when the program starts would cost more time than the whole review.
/// </summary>
public sealed class JsonReview : IReviewRenderer
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never put into HTML; people read it in terminals
    };

    /// <inheritdoc/>
    public string Render(Review review)
    {
        var buffer = new ArrayBufferWriter<byte>(4 * review.Draft.Text.Length + 256);
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            Write(json, review);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Review review)
    {
        json.WriteStartObject();
        json.WriteString("guideline", review.Guideline.Id);
        json.WriteString("section", review.Section?.Id);
        json.WriteString("text", review.Draft.Text);
        json.WriteNumber("words", review.Words);
        WriteSentences(json, review);
        WriteBalance(json, review.Balance);
        json.WriteStartArray("strengths");
        foreach (var strength in review.Strengths)
        {
            json.WriteStringValue(strength.Text);
        }

        json.WriteEndArray();
        WriteFlags(json, review);
        WriteQuestions(json, review);
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("sentences");
        foreach (var sentence in review.Sentences)
        {
            json.WriteStartObject();
            WritePlace(json, sentence.Span);
            json.WriteString("text", sentence.Text);
            json.WriteString("label", LabelName.Of(sentence.Label));
            json.WriteNumber("confidence", Math.Round(sentence.Confidence, 4));
            json.WriteStartArray("because");
            foreach (var words in sentence.Because)
            {
                json.WriteStringValue(words.Of(review.Draft.Text));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBalance(Utf8JsonWriter json, Balance balance)
    {
        json.WriteStartObject("balance");
        json.WriteNumber("description", balance.Description);
        json.WriteNumber("reflection", balance.Reflection);
        json.WriteNumber("evidence", balance.Evidence);
        json.WriteEndObject();
    }

    private static void WriteFlags(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("flags");
        foreach (var flag in review.Flags)
        {
            json.WriteStartObject();
            json.WriteString("code", flag.Code);
            json.WriteString("message", flag.Message);
            json.WriteString("why", flag.Why);
            json.WriteStartArray("spans");
            foreach (var span in flag.Spans)
            {
                json.WriteStartObject();
                WritePlace(json, span);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuestions(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("questions");
        foreach (var question in review.Questions)
        {
            json.WriteStartObject();
            json.WriteString("text", question.Text);
            json.WriteString("source", question.Source);
            json.WriteStartObject("about");
            WritePlace(json, question.About);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
