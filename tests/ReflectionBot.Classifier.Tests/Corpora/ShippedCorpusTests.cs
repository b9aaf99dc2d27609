using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Tests.Support;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Classifier.Tests.Corpora;

public class ShippedCorpusTests
{
    private static readonly IReadOnlyList<CorpusDraft> _drafts = Corpus.Read(Shipped.Corpus);
    private static readonly string _readme = File.ReadAllText(Path.Combine(Shipped.Corpus, "README.md"));

    [Fact]
    public void Every_sentence_is_exactly_what_its_span_covers() => _drafts.ShouldAllBe(draft =>
        draft.Sentences.All(sentence => sentence.Span.Of(draft.Draft.Text) == sentence.Text));

    [Fact]
    public void Every_block_but_headings_is_made_of_its_sentences() => _drafts.ShouldAllBe(draft =>
        draft.Draft.Blocks.Select((block, number) => block.Kind == BlockKind.Heading
                || block.Span.Of(draft.Draft.Text) == string.Join(' ', draft.Sentences.Where(one => one.Block == number).Select(one => one.Text)))
            .All(isSo => isSo));

    [Fact]
    public void Every_flag_is_one_the_bot_knows() =>
        _drafts.SelectMany(draft => draft.Flags!).Distinct().ShouldAllBe(flag => Shipped.Flags.Codes.Contains(flag));

    [Fact]
    public void Every_draft_has_a_name_of_its_own() => _drafts.Select(draft => draft.Id).ShouldBeUnique();

    [Fact]
    public void The_readme_names_every_file_and_counts_what_is_in_them()
    {
        _drafts.Select(draft => draft.File).Distinct().ShouldAllBe(file => _readme.Contains($"`{file}`"));
        _readme.ShouldContain($"{_drafts.Count} drafts, {_drafts.Sum(draft => draft.Gold.Count):N0} sentences");
    }

    [Fact]
    public void The_example_in_the_readme_is_of_the_format()
    {
        var example = LabelledText.Drafts(_readme.Split("```")[1].Trim())[0];

        example.Id.ShouldBe("a1-007");
        example.Gold.Select(gold => gold.Label).ShouldBe(["description", "reflection", "evidence", "description", "evidence"]);
    }
}
