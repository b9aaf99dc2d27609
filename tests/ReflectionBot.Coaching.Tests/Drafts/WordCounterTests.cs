using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Tests.Drafts;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \t\r\n\u00a0", 0)]
    [InlineData("I moved the quiz to week 3.", 7)]
    [InlineData("well-being, don't and/or e.g. 3.9", 5)]
    [InlineData("teaching – and — learning & play ... !", 4)]
    [InlineData("https://vle.example/a?b=c j.doe@example.org", 2)]
    [InlineData("naïve Māori 40% £5", 4)]
    [InlineData("line one\nline\u2003two\u00a0three", 5)]
    [InlineData("私はMoodleを使う。", 6)]
    [InlineData("ラー・メン", 4)]
    [InlineData("한국어 수업", 2)]
    [InlineData("𠮷野 \ud83d\ude00", 2)]
    public void Count_Text_IsWhatAWordProcessorShows(string text, int words) => WordCounter.Count(text).ShouldBe(words);

    [Fact]
    public void Count_BrokenSurrogate_IsNoWord() => WordCounter.Count("\ud83d a \ude00").ShouldBe(1);

    [Fact]
    public void Texts_parted_by_a_space_count_what_they_count_alone() =>
        Prop.ForAll<string?, string?>((left, right) =>
            WordCounter.Count($"{left} {right}") == WordCounter.Count(left) + WordCounter.Count(right))
            .QuickCheckThrowOnFailure();
}
