using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Tests.Text;

public class TokenizerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "don't", "’", "'", "19", "2019", "7", "a", "Z", "I", ".", ",", "/", ":", "–", "@", "http://", "www.", " ", "\n",
        "学", "é", "٣", "\ud83d\ude00", "\ud83d", "ﬁ", "İ",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<string?>().Select(any => any ?? "")))
        select string.Concat(pieces));

    [Fact]
    public void Tokens_are_in_order_apart_and_inside_the_text() => Holds(text =>
    {
        var tokens = Tokenizer.Tokens(text);
        tokens.ShouldAllBe(token => token.Span.Start >= 0 && token.Span.Length > 0 && token.Span.End <= text.Length);
        foreach (var (before, after) in tokens.Zip(tokens.Skip(1)))
        {
            // Both parts of a contraction have the whole word's span.
            (before.Span.End <= after.Span.Start || before.Span == after.Span).ShouldBeTrue();
        }
    });

    [Fact]
    public void Nothing_visible_is_lost() => Holds(text =>
    {
        var covered = new bool[text.Length];
        foreach (var token in Tokenizer.Tokens(text))
        {
            covered.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        }

        Enumerable.Range(0, text.Length).ShouldAllBe(at => covered[at] != char.IsWhiteSpace(text[at]));
    });

    [Fact]
    public void Words_are_in_lower_case_and_never_empty() => Holds(text => Tokenizer.Tokens(text).ShouldAllBe(token =>
        token.Text.Length > 0 && (token.Kind == TokenKind.Mark || !token.Text.Any(char.IsAsciiLetterUpper))));

    [Fact]
    public void Years_are_from_1900_to_2099() => Holds(text => Tokenizer.Tokens(text)
        .Select(token => token.YearIn(text)).OfType<int>().ShouldAllBe(year => year >= 1900 && year <= 2099));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("1.")]
    [InlineData("1..................................")]
    [InlineData("a''''''''''''''''''''''''''''''''''.")]
    [InlineData("@")]
    [InlineData("@.")]
    [InlineData("a@b")]
    [InlineData("http:/")]
    [InlineData("学")]
    [InlineData("(")]
    public void A_million_characters_without_white_space_take_moments(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        Tokenizer.Tokens(text);

        // Milliseconds in practice; anything worse than linear would take minutes.
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    private static void Holds(Action<string> property) => Prop.ForAll(Texts, property).QuickCheckThrowOnFailure();
}
