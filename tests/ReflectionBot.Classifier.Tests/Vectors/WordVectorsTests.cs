using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Tests.Vectors;

public class WordVectorsTests
{
    private const float Furthest = 2.54f;

    [Fact]
    public void Write_AnyVectors_KeepsEachWordsOwnToHalfAStep()
    {
        var number = Gen.Choose(-3000, 3000).Select(thousandths => thousandths / 1000f);
        var vectors = Arb.From(number.ArrayOf(WordVectors.Dimensions).ArrayOf(5));

        Prop.ForAll(vectors, rows =>
        {
            var table = Written([.. rows.Select((row, i) => ($"word{i}", row, i / 4f))]);

            table.Hashes.ShouldBeInOrder();
            for (var i = 0; i < rows.Length; i++)
            {
                table.VectorOf($"word{i}").ShouldBe(
                    rows[i].Select(value => Math.Clamp(value, -Furthest, Furthest)), (WordVectors.Step / 2) + 1e-5);
                table.WeightOf($"word{i}").ShouldBe(i / 4f, 0.501f / 255);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Shipped_Table_HoldsTheMostFrequentWords() => WordVectors.Shipped.Count.ShouldBe(40_000);

    [Theory]
    [InlineData("the")]
    [InlineData("we")]
    [InlineData(",")]
    [InlineData("teacher")]
    [InlineData("lecturer")]
    [InlineData("banana")]
    [InlineData("not")]
    public void Find_AWordOfTheTable_IsARow(string word) => WordVectors.Shipped.Find(word).ShouldBeInRange(0, WordVectors.Shipped.Count - 1);

    [Theory]
    [InlineData("")]
    [InlineData("zxqvbn")]
    [InlineData("Teacher")]
    [InlineData("2019")]
    [InlineData("7")]
    [InlineData("i")] // the source knows no single letter; a trait tells networks of the writer
    [InlineData("\ud83d")]
    public void Find_NoWordOfTheTable_IsNone(string word) => WordVectors.Shipped.Find(word).ShouldBe(-1);

    [Fact]
    public void Find_TwoWords_AreTwoRows()
    {
        string[] words = ["teacher", "teachers", "student", "students", "learn", "learnt", "learned", "me", "we", ".", ","];

        words.Select(WordVectors.Shipped.Find).Distinct().Count().ShouldBe(words.Length);
    }

    [Theory]
    [InlineData("teacher", "lecturer", "banana")]
    [InlineData("student", "pupil", "engine")]
    [InlineData("learned", "taught", "copper")]
    [InlineData("website", "online", "cheese")]
    [InlineData("monday", "tuesday", "feedback")]
    [InlineData("she", "he", "server")]
    public void Near_words_are_nearer_than_far_ones(string word, string near, string far)
    {
        Cosine(word, near).ShouldBeGreaterThan(Cosine(word, far) + 0.2f);
        Cosine(word, word).ShouldBe(1, 1e-5);
    }

    [Fact]
    public void AddTo_AScale_AddsThatManyTimesTheVector()
    {
        var row = WordVectors.Shipped.Find("teacher");
        var sum = Enumerable.Repeat(1f, 104).ToArray();

        WordVectors.Shipped.AddTo(sum, row, -0.5f);

        var vector = VectorOf("teacher");
        for (var d = 0; d < WordVectors.Dimensions; d++)
        {
            sum[d].ShouldBe(1 - (0.5f * vector[d]), 1e-6f);
        }

        sum[WordVectors.Dimensions..].ShouldAllBe(value => value == 1);
        vector.ShouldContain(value => value > 0);
        vector.ShouldContain(value => value < 0);
    }

    [Fact]
    public void Frequent_words_tell_less_than_rare_ones()
    {
        float[] weights = [.. new[] { "the", "was", "students", "classroom", "trombone" }.Select(Weight)];

        weights.ShouldBeInOrder();
        weights.Distinct().Count().ShouldBe(weights.Length);
        weights[0].ShouldBeLessThan(0.05f);
        weights[^1].ShouldBeGreaterThan(0.9f);
    }

    private static float Weight(string word) => WordVectors.Shipped.Weight(WordVectors.Shipped.Find(word));

    private static float[] VectorOf(string word)
    {
        var vector = new float[WordVectors.Dimensions];
        WordVectors.Shipped.AddTo(vector, WordVectors.Shipped.Find(word), 1);
        return vector;
    }

    private static float Cosine(string one, string other)
    {
        var (a, b) = (VectorOf(one), VectorOf(other));
        return Product(a, b) / MathF.Sqrt(Product(a, a) * Product(b, b));
    }

    private static float Product(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private static VectorTable Written(List<(string, float[], float)> words)
    {
        using var stream = new MemoryStream();
        WordVectors.Write(words, stream);
        return new VectorTable(stream.ToArray());
    }
}
