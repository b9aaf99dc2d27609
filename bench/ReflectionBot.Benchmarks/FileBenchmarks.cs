using System.Net;
using System.Text;
using BenchmarkDotNet.Attributes;
using ReflectionBot.Documents;
using ReflectionBot.Documents.Tests.Support;

namespace ReflectionBot.Benchmarks;

/// <summary>Reading a draft of about 600 words from each kind of file. A PDF is read by a process of its own.</summary>
[MemoryDiagnoser]
public class FileBenchmarks
{
    private byte[] _content = null!;

    [Params("draft.txt", "draft.md", "draft.html", "draft.docx", "draft.pptx", "draft.pdf")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _content = Content(Path.GetExtension(File));
        if (Read() is not ReadResult.Read)
        {
            throw new InvalidOperationException($"{File} could not be read.");
        }
    }

    [Benchmark]
    public ReadResult Read() => DraftReader.Read(new MemoryStream(_content), File);

    private static byte[] Content(string ending) => ending switch
    {
        ".docx" => WordFile.Of(string.Concat(Paragraphs().Select(text => WordFile.Paragraph(WebUtility.HtmlEncode(text))))),
        ".pptx" => SlideFile.Backwards([.. Paragraphs().Select(text =>
            (SlideFile.Shape("body", SlideFile.Paragraph(WebUtility.HtmlEncode(text))), (string?)null))]),
        ".pdf" => PdfFile.Of([.. Paragraphs().Select(Lines)]),
        _ => Encoding.UTF8.GetBytes(Samples.Text("sample" + ending)),
    };

    private static string[] Paragraphs() =>
        Samples.Text("sample.txt").Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The paragraph in lines of ten words, without what would end a text in PDF.</summary>
    private static string[] Lines(string paragraph) =>
        [.. paragraph.Replace("(", "").Replace(")", "").Split([' ', '\n']).Chunk(10).Select(words => string.Join(' ', words))];
}
