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
        List<(IReadOnlyList<NotePlace> Places, Func<int, IReadOnlyList<NotePlace>, Note> Make)> unnumbered =
        [
            .. review.Questions.Select(question => (Places([question.About]), Noted(question))),
            .. review.Flags.Select(flag => (Places(flag.Spans), Noted(flag))),
        ];
        All = [.. unnumbered.Where(note => note.Places.Count > 0).OrderBy(note => note.Places[0].Position)
            .Select((note, index) => note.Make(index + 1, note.Places))];
        WholeDraft = [.. review.Flags.Where(flag => Places(flag.Spans).Count == 0)];
    }

    /// <summary>The notes that have a place, in order.</summary>
    public IReadOnlyList<Note> All { get; }

    /// <summary>The flags that rest on something absent.</summary>
    public IReadOnlyList<Flag> WholeDraft { get; }

    private static Func<int, IReadOnlyList<NotePlace>, Note> Noted(Question question) =>
        (number, places) => new QuestionNote(number, places, question);

    private static Func<int, IReadOnlyList<NotePlace>, Note> Noted(Flag flag) =>
        (number, places) => new FlagNote(number, places, flag);

    private List<NotePlace> Places(IEnumerable<TextSpan> spans)
    {
        var places = new List<NotePlace>();
        var (before, links) = (-2, 0);
        foreach (var (position, sentence) in spans.Select(PlaceOf).Where(place => place.Position >= 0).Distinct().Order())
        {
            places.Add(new NotePlace(position, sentence >= 0 && sentence == before + 1 ? 0 : ++links));
            before = sentence >= 0 ? sentence : -2;
        }

        return places;
    }

    /// <summary>
    /// The end of the sentence in which a span starts, so that no mark cuts a word, and the sentence's index; else the end
    /// of its block and -1; else -1 twice.
    /// </summary>
    private (int Position, int Sentence) PlaceOf(TextSpan span)
    {
        var sentence = IndexOf(_review.Sentences, sentence => sentence.Span, span.Start);
        var block = sentence < 0 ? IndexOf(_review.Draft.Blocks, block => block.Span, span.Start) : -1;
        return sentence >= 0 ? (_review.Sentences[sentence].Span.End, sentence)
            : block >= 0 ? (_review.Draft.Blocks[block].Span.End, -1)
            : (-1, -1);
    }

    /// <summary>The index of that one of <paramref name="items"/>, which come in order, that covers a position; or -1.</summary>
    private static int IndexOf<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, int position)
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
                return middle;
            }
        }

        return -1;
    }
}
