using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class AnyFileTests
{
    private static readonly string?[] _names =
        [null, "", "a", "a.txt", "a.md", "a.html", "a.docx", "a.pptx", "a.doc", "a.png", "../..", "a.\0", "a.TXT", "*?.md"];

    [Fact]
    public void Any_bytes_under_any_name_come_to_a_result() =>
        Prop.ForAll(Arb.From(Gen.Elements(_names)), ArbMap.Default.ArbFor<byte[]>(), IsSound).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_damage_to_any_document_comes_to_a_result()
    {
        byte[][] files =
        [
            WordFile.Of(WordFile.Paragraph("I ran a pilot.", "Heading1") + WordFile.Paragraph("It went well.")),
            SlideFile.Backwards((SlideFile.Shape("body", SlideFile.Paragraph("I ran a pilot.")), null)),
            "# Reflection\n\n- [x](https://a.example) *y*\n\n> z\n\n|a|b|\n|-|-|\n|c|d|"u8.ToArray(),
            "<h1>Reflection</h1><ul><li><a href=x>I ran</a></ul><table><td>a pilot"u8.ToArray(),
        ];
        var damaged =
            from file in Gen.Elements(files)
            from place in Gen.Choose(0, file.Length - 1)
            from value in Gen.Choose(0, 255)
            from length in Gen.Choose(place, file.Length)
            from isCut in Gen.Elements(true, false)
            select Damaged(file, place, (byte)value, isCut ? length : file.Length);

        Prop.ForAll(Arb.From(Gen.Elements(_names)), Arb.From(damaged), IsSound).QuickCheckThrowOnFailure();
    }

    private static byte[] Damaged(byte[] file, int place, byte value, int length)
    {
        var copy = file.ToArray();
        copy[place] = value;
        return copy[..length];
    }

    private static bool IsSound(string? name, byte[] content) => Reading.Of(content, name) switch
    {
        ReadResult.Read read => Reading.HasSoundSpans(read.Draft),
        ReadResult.Unreadable unreadable => Enum.IsDefined(unreadable.Reason),
        _ => false,
    };
}
