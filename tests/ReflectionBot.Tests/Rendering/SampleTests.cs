using ReflectionBot.Rendering;
using ReflectionBot.Tests.Support;

namespace ReflectionBot.Tests.Rendering;

/// <summary>The reviews that the documentation shows are those the program gives.</summary>
public class SampleTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reply_beside_a_sample_is_up_to_date(string sample) =>
        new TextReview(Reviews.Phrases, colour: false).Render(Samples.Review(sample))
            .ShouldBeAsInRepository($"{Samples.Folder}/{sample}.review.txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_beside_a_sample_is_up_to_date(string sample) =>
        new HtmlReview(Reviews.Phrases).Render(Samples.Review(sample))
            .ShouldBeAsInRepository($"{Samples.Folder}/{sample}.review.html");

    [Fact]
    public void The_list_of_samples_leads_to_each_and_to_its_reviews()
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root(), Samples.Folder, "README.md"));

        Samples.Names.ShouldAllBe(sample => list.Contains($"]({sample.Data})")
            && list.Contains($"]({sample.Data}.review.txt)")
            && list.Contains($"]({sample.Data}.review.html)"));
    }
}
