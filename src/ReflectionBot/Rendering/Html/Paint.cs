using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Rendering.Html;

/// <summary>
/// What lies over each character of a draft besides its sentence: the words of a link, words (less than a sentence)
/// that a flag points at, and words that decided a label. A layer of paint, so that spans may overlap in any way and
/// cost linear time.
/// </summary>
public sealed class Paint
{
    private readonly Marks[] _marks;
    private readonly Dictionary<int, string> _targets = [];

    /// <summary>Paints the links, the flagged words and the words that decided of <paramref name="review"/>.</summary>
    public Paint(Review review)
    {
        _marks = new Marks[review.Draft.Text.Length];
        foreach (var link in review.Draft.Links.Where(link => link.Span.Length > 0))
        {
            Lay(link.Span.Start, link.Span.End, Marks.Link);
            if (link.Target != link.Span.Of(review.Draft.Text))
            {
                var lastIsPair = char.IsLowSurrogate(review.Draft.Text[link.Span.End - 1]);
                Lay(Math.Max(link.Span.Start, link.Span.End - (lastIsPair ? 2 : 1)), link.Span.End, Marks.LinkEnd);
                _targets[link.Span.End] = link.Target;
            }
        }

        var sentences = review.Sentences.Select(sentence => sentence.Span).ToHashSet();
        foreach (var span in review.Flags.SelectMany(flag => flag.Spans).Where(span => !sentences.Contains(span)))
        {
            Lay(span.Start, span.End, Marks.Spot);
        }

        foreach (var span in review.Sentences.SelectMany(sentence => sentence.Because))
        {
            Lay(span.Start, span.End, Marks.Because);
        }
    }

    /// <summary>Writes <paramref name="text"/> from <paramref name="start"/> up to <paramref name="end"/>, painted.</summary>
    public void Write(HtmlWriter page, string text, int start, int end)
    {
        while (start < end)
        {
            var marks = _marks[start];
            var change = _marks.AsSpan(start, end - start).IndexOfAnyExcept(marks);
            var next = change < 0 ? end : start + change;
            page.Markup(marks.HasFlag(Marks.Because) ? "<span class=\"because\">" : "");
            page.Markup(marks.HasFlag(Marks.Spot) ? "<mark>" : "");
            if (marks.HasFlag(Marks.Link))
            {
                page.Element("span class=\"link\"", text[start..next]);
            }
            else
            {
                page.Text(text[start..next]);
            }

            page.Markup(marks.HasFlag(Marks.Spot) ? "</mark>" : "");
            page.Markup(marks.HasFlag(Marks.Because) ? "</span>" : "");
            if (marks.HasFlag(Marks.LinkEnd))
            {
                page.Element("span class=\"address\"", $" ({OneLine.Excerpt(_targets[next], 80)})");
            }

            start = next;
        }
    }

    private void Lay(int start, int end, Marks mark)
    {
        foreach (ref var marks in _marks.AsSpan(start, end - start))
        {
            marks |= mark;
        }
    }

    [Flags]
    private enum Marks : byte
    {
        Link = 1,
        LinkEnd = 2,
        Spot = 4,
        Because = 8,
    }
}
