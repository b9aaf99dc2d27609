using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using ReflectionBot.Conversation.Turns;
using ReflectionBot.Serving.Visitors;

namespace ReflectionBot.Serving.Turns;

/// <summary>A turn as the page's form posts it.</summary>
/// <param name="Form">The name of the form as it was rendered; empty when it is none of ours.</param>
/// <param name="Text">The words: those of the button that was pressed, else those typed.</param>
/// <param name="Files">The files.</param>
internal sealed record PostedTurn(string Form, string Text, IReadOnlyList<TurnFile> Files)
{
    /// <summary>Whether a button was pressed; then nothing that was typed is at stake.</summary>
    public bool IsButton { get; private init; }

    /// <summary>Reads it from a form that was read already.</summary>
    public static async Task<PostedTurn> Read(IFormCollection form, CancellationToken cancel)
    {
        var id = FormFields.IsTurn(form[FormFields.Turn]) ? form[FormFields.Turn].ToString() : "";
        if (form[FormFields.Say] is [{ Length: > 0 } said, ..])
        {
            return new PostedTurn(id, said, []) { IsButton = true };
        }

        List<TurnFile> files = [];
        foreach (var file in form.Files.GetFiles(FormFields.Files).Where(file => file.FileName.Length > 0))
        {
            var content = new MemoryStream((int)file.Length);
            await file.CopyToAsync(content, cancel);
            files.Add(new TurnFile(file.FileName, content.ToArray()));
        }

        // Forms send lines ended by CR LF, whatever was typed.
        return new PostedTurn(id, form[FormFields.Text].ToString().ReplaceLineEndings("\n"), files);
    }

    /// <summary>
    /// The turn, named by form and content: the same form sent twice is the same turn, but a form that somebody goes back to and
    /// fills in anew is another.
    /// </summary>
    public Turn For(Visitor visitor) => new(visitor.Conversation, $"{Form}-{Content()}", visitor.Person, Text) { Files = Files };

    private string Content()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Encoding.UTF8.GetBytes(Text));
        foreach (var file in Files)
        {
            Add(Encoding.UTF8.GetBytes(file.Name));
            Add(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));

        void Add(byte[] bytes)
        {
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
