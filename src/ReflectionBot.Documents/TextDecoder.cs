using System.Text;

namespace ReflectionBot.Documents;

/// <summary>Turns bytes into text when nobody says which encoding they are in.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark; null when the bytes are no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes[3..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes[2..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
            : IsUtf16(bytes, zeroAt: 1) ? Encoding.Unicode.GetString(bytes)
            : IsUtf16(bytes, zeroAt: 0) ? Encoding.BigEndianUnicode.GetString(bytes)
            : OfUtf8(bytes) ?? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        return IsBinary(text) ? null : text;
    }

    private static string? OfUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return _strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Western text in UTF-16 without a mark: nearly every second byte is zero, and hardly any other.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var start = bytes[..(Math.Min(bytes.Length, 4096) / 2 * 2)];
        var zeros = 0;
        for (var at = 0; at < start.Length; at++)
        {
            if (start[at] == 0)
            {
                zeros += at % 2 == zeroAt ? 1 : -start.Length;
            }
        }

        return start.Length >= 4 && bytes.Length % 2 == 0 && zeros >= start.Length / 2 * 7 / 10;
    }

    /// <summary>A zero, or more than one control character in a hundred, is no text.</summary>
    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character == '\0')
            {
                return true;
            }

            controls += char.IsControl(character) && !char.IsWhiteSpace(character) ? 1 : 0;
        }

        return controls > text.Length / 100;
    }
}
