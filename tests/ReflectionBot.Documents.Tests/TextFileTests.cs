using System.Text;
using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Documents.Tests;

public class TextFileTests
{
    private const string Text = "I said “yes” – and it wasn’t easy.\r\n\r\nWe’d do it again.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Text) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Text) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_whatever_its_encoding(string encoding, byte[] bytes)
    {
        Reading.Read(bytes, "draft.txt").Draft.Text.ShouldBe(Text, encoding);
        Reading.Read(bytes).Draft.Text.ShouldBe(Text, encoding);
    }

    [Fact]
    public void Text_beyond_the_limit_is_cut_and_the_writer_is_told()
    {
        var read = Reading.Read(string.Concat(Enumerable.Repeat("I wrote. ", 200_000)), "draft.txt");

        read.Draft.Text.Length.ShouldBe(DraftReader.MostCharacters);
        read.Notices.ShouldBe([new Notice(NoticeKind.TextCut, DraftReader.MostCharacters)]);
    }

    [Fact]
    public void Text_without_a_name_that_is_a_web_page_is_read_as_one() =>
        Reading.Read("\n<!DOCTYPE html><title>x</title><p>I ran a pilot.").Blocks().ShouldBe(["Paragraph: I ran a pilot."]);
}
