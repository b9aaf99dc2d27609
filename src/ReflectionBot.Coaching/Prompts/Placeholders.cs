using System.Text;

namespace ReflectionBot.Coaching.Prompts;

/// <summary>The <c>{name}</c>s of a text in <c>prompts/</c>, which stand for values given when it is said.</summary>
public static class Placeholders
{
    /// <summary>Whether every <c>{</c> is followed by a name and its <c>}</c>, and no brace stands alone.</summary>
    public static bool AreWellFormed(string text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' ? open >= 0 : text[i] == '}' && (open < 0 || i == open + 1))
            {
                return false;
            }

            open = text[i] switch { '{' => i, '}' => -1, _ => open };
        }

        return open < 0;
    }

    /// <summary>The names in a well-formed <paramref name="text"/>, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            yield return text[(open + 1)..text.IndexOf('}', open)];
        }
    }

    /// <summary>
    /// A well-formed <paramref name="text"/> with each name replaced by its value, whose own braces stay.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The text names a value that is not given.</exception>
    public static string Fill(string text, (string Name, object Value)[] values)
    {
        var said = new StringBuilder(text.Length);
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', from))
        {
            var close = text.IndexOf('}', open);
            said.Append(text, from, open - from).Append(ValueOf(text[(open + 1)..close], text, values));
            from = close + 1;
        }

        return said.Append(text, from, text.Length - from).ToString();
    }

    private static object ValueOf(string name, string text, (string Name, object Value)[] values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value;
            }
        }

        throw new KeyNotFoundException($"The text \"{text}\" names {{{name}}}, which it is not given.");
    }
}
