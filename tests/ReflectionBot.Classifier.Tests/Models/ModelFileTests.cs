using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Models;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Classifier.Training;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Tests.Models;

public class ModelFileTests
{
    private const string NoModel = "my.model: this is not a model; make one with \"reflectionbot train\".";
    private const string Damaged =
        "my.model: the model is damaged or cut short; copy it again or make a new one with \"reflectionbot train\".";

    // Where the parts of a file begin: behind the mark with its length of one byte, then one after the other.
    private const int Version = 20;
    private const int Fingerprint = 24;
    private const int Heads = 32;
    private const int Labels = 36;
    private const int FirstLabel = 40;

    private static readonly IReadOnlyList<CorpusDraft> _drafts = LabelledText.Drafts(LabelledText.Small);
    private static readonly SentenceModel _model = Trainer.Train(_drafts);
    private static readonly byte[] _bytes = ModelBytes.Of(_model);

    private static string FaultOf(byte[] bytes) => Should.Throw<ModelException>(() => ModelBytes.Load(bytes)).Message;

    private static byte[] With(int place, params byte[] values) => ModelBytes.Forged(_bytes, content =>
    {
        values.CopyTo(content, place);
        return content;
    });

    private static byte[] With(int place, int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return With(place, bytes);
    }

    /// <summary>Where the first head's scale begins: behind its labels.</summary>
    private static int Scale() => FirstLabel + _model.Labels.Sum(label => 1 + label.Length);

    /// <summary>Where the number of the first head's buckets begins: behind the scale and a bias a label.</summary>
    private static int Used() => Scale() + sizeof(float) + (3 * sizeof(short));

    [Fact]
    public void Load_WhatWasSaved_GivesTheSameBytesAndAnswers()
    {
        var loaded = ModelBytes.Load(_bytes);
        var draft = _drafts[0];

        ModelBytes.Of(loaded).ShouldBe(_bytes);
        loaded.Labels.ShouldBe(_model.Labels);
        loaded.Predict(draft.Draft, draft.Sentences).ShouldBe(_model.Predict(draft.Draft, draft.Sentences));
        var (read, trained) = (Classified(loaded), Classified(_model));
        read.Select(sentence => (sentence.Odds, sentence.Answers)).ShouldBe(trained.Select(sentence => (sentence.Odds, sentence.Answers)));
        read.Select(sentence => sentence.Because).ShouldBe(trained.Select(sentence => sentence.Because));

        IReadOnlyList<LabelledSentence> Classified(SentenceModel model) =>
            new SentenceClassifier(model).Classify(draft.Draft, draft.Sentences);
    }

    [Fact]
    public void Load_ModelWithoutAnswers_GivesNone()
    {
        var model = ModelBytes.Load(ModelBytes.Of(Trainer.Train(LabelledText.Tsv("description\tx\nreflection\ty\nevidence\tz"))));

        new SentenceClassifier(model).Classify(_drafts[0].Draft, _drafts[0].Sentences).ShouldAllBe(one => one.Answers == default);
    }

    [Fact]
    public void Load_EmptyOrOtherFile_IsNoModel()
    {
        var noise = new byte[5000];
        new Random(1).NextBytes(noise);

        FaultOf([]).ShouldBe(NoModel);
        FaultOf([19]).ShouldBe(NoModel);
        FaultOf(noise).ShouldBe(NoModel);
        FaultOf("= id: a\nD| I run a lab.\n"u8.ToArray()).ShouldBe(NoModel);
    }

    [Fact]
    public void Load_CutShort_IsDamaged()
    {
        FaultOf(_bytes[..20]).ShouldBe(Damaged);
        FaultOf(_bytes[..60]).ShouldBe(Damaged);
        FaultOf(_bytes[..^1]).ShouldBe(Damaged);
    }

    [Fact]
    public void Load_BytesBehindTheEnd_IsDamaged() => FaultOf([.. _bytes, 0]).ShouldBe(Damaged);

    [Fact]
    public void Load_AnyFlippedBit_IsSeen() => Prop.ForAll(
        Arb.From(Gen.Choose(0, _bytes.Length - 1)), Arb.From(Gen.Choose(0, 7)), (place, bit) =>
        {
            var bytes = _bytes.ToArray();
            bytes[place] ^= (byte)(1 << bit);
            return FaultOf(bytes) == (place < Version ? NoModel : Damaged);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(Version)]
    [InlineData(Fingerprint)]
    public void Load_OtherVersionOrFeatures_AsksForANewModel(int place) =>
        FaultOf(With(place, 77)).ShouldBe(
            "my.model: this model was made by another version of the program; make a new one with \"reflectionbot train\".");

    [Theory]
    [InlineData(Heads, 0)]
    [InlineData(Heads, 3)]
    [InlineData(Heads, -1)]
    [InlineData(Heads, int.MaxValue)]
    [InlineData(Labels, 0)]
    [InlineData(Labels, 1)]
    [InlineData(Labels, 256)]
    [InlineData(Labels, 257)]
    [InlineData(Labels, -1)]
    [InlineData(Labels, int.MaxValue)]
    [InlineData(FirstLabel, -1)] // a label's length that does not end
    [InlineData(FirstLabel, 0x7FFFFFFF)] // a label longer than the file
    public void Load_ForgedCounts_IsDamaged(int place, int number) => FaultOf(With(place, number)).ShouldBe(Damaged);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(1 << 18)]
    public void Load_ForgedBuckets_IsDamaged(int number)
    {
        FaultOf(With(Used(), number)).ShouldBe(Damaged);
        FaultOf(With(Used() + sizeof(int), number)).ShouldBe(Damaged);
    }

    [Fact]
    public void Load_ForgedScale_IsDamaged() => FaultOf(With(Scale(), BitConverter.GetBytes(float.NaN))).ShouldBe(Damaged);

    [Fact]
    public void Load_ForgedLength_IsDamaged()
    {
        FaultOf(ModelBytes.Forged(_bytes, content => content[..Fingerprint])).ShouldBe(Damaged);
        FaultOf(ModelBytes.Forged(_bytes, content => content[..Labels])).ShouldBe(Damaged);
        FaultOf(ModelBytes.Forged(_bytes, content => content[..^1])).ShouldBe(Damaged);
        FaultOf(ModelBytes.Forged(_bytes, content => [.. content, 0])).ShouldBe(Damaged);
    }

    [Fact]
    public void Load_AnyForgedContent_GivesAModelOrAFault() => Prop.ForAll(
        Arb.From(Gen.Choose(Heads, Used() + 20)), ArbMap.Default.ArbFor<byte>(), (place, value) =>
        {
            try
            {
                return ModelBytes.Load(With(place, value)).Labels.Count > 1;
            }
            catch (ModelException)
            {
                return true;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Load_FileLargerThanAnyModel_IsRefusedWithoutReadingIt()
    {
        using var folder = new TemporaryFolder();
        using var file = File.Open(folder.Write("my.model", _bytes), FileMode.Open);
        file.SetLength(5L << 30); // a hole, which takes no room on the disk
        var before = GC.GetTotalAllocatedBytes();

        Should.Throw<ModelException>(() => SentenceModel.Load("my.model", file)).Message.ShouldBe(Damaged);

        (GC.GetTotalAllocatedBytes() - before).ShouldBeLessThan(1L << 30);
    }
}
