using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Rendering.Html;

/// <summary>Which notes stand where: every question and flag with a place in the draft, numbered from its start.</summary>
public sealed class Notes
{
    private readonly Review _review;

    /// <summary>Places the questions and flags of <paramref name="review"/>.</summary>
    public Notes(Review review)
    {
        _review = review;
        List<(IReadOnlyList<int> Places, Func<int, IReadOnlyList<int>, Note> Make)> unnumbered =
        [
            .. review.Questions.Select(question => (Places([question.About]), Noted(question))),
            .. review.Flags.Select(flag => (Places(flag.Spans), Noted(flag))),
        ];
        All = [.. unnumbered.Where(note => note.Places.Count > 0).OrderBy(note => note.Places[0])
            .Select((note, index) => note.Make(index + 1, note.Places))];
        WholeDraft = [.. review.Flags.Where(flag => Places(flag.Spans).Count == 0)];
    }

    /// <summary>The notes that have a place, in order.</summary>
    public IReadOnlyList<Note> All { get; }

    /// <summary>The flags that rest on something absent.</summary>
    public IReadOnlyList<Flag> WholeDraft { get; }

    private static Func<int, IReadOnlyList<int>, Note> Noted(Question question) =>
        (number, places) => new QuestionNote(number, places, question);

    private static Func<int, IReadOnlyList<int>, Note> Noted(Flag flag) =>
        (number, places) => new FlagNote(number, places, flag);

    private List<int> Places(IEnumerable<TextSpan> spans) =>
        [.. spans.Select(PlaceOf).Where(place => place >= 0).Distinct().Order()];

    /// <summary>The end of the sentence in which a span starts, or of its block, so that no mark cuts a word; or -1.</summary>
    private int PlaceOf(TextSpan span)
    {
        var sentence = EndOf(_review.Sentences, sentence => sentence.Span, span.Start);
        return sentence >= 0 ? sentence : EndOf(_review.Draft.Blocks, block => block.Span, span.Start);
    }

    /// <summary>The end of that one of <paramref name="items"/>, which come in order, that covers a position; or -1.</summary>
    private static int EndOf<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, int position)
    {
        var (low, high) = (0, items.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = spanOf(items[middle]);
            if (position < span.Start)
            {
                high = middle - 1;
            }
            else if (position >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return span.End;
            }
        }

        return -1;
    }
}
