using System.Text;

namespace ReflectionBot.Documents;

/// <summary>Finds the links that Word writes as fields: begin, HYPERLINK "address", separate, the words, end.</summary>
internal sealed class WordFields
{
    private readonly Stack<StringBuilder> _instructions = [];

    public void Instruct(string words)
    {
        if (_instructions.TryPeek(out var instruction))
        {
            instruction.Append(words);
        }
    }

    public void Meet(string? mark, InlineText text)
    {
        switch (mark)
        {
            case "begin":
                _instructions.Push(new StringBuilder());
                break;
            case "separate" when _instructions.TryPeek(out var instruction):
                if (AddressIn(instruction.ToString()) is { } address)
                {
                    text.StartLink(address);
                }

                break;
            case "end" when _instructions.TryPop(out var instruction):
                if (AddressIn(instruction.ToString()) is not null)
                {
                    text.EndLink();
                }

                break;
        }
    }

    private static string? AddressIn(string instruction) =>
        instruction.Trim() is var trimmed && trimmed.StartsWith("HYPERLINK ", StringComparison.OrdinalIgnoreCase)
        && trimmed.Split('"') is [_, { Length: > 0 } address, ..] && !trimmed.Contains("\\l", StringComparison.Ordinal)
            ? address
            : null;
}
