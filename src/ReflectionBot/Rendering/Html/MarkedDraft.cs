using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;
using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Replies;

namespace ReflectionBot.Rendering.Html;

/// <summary>
/// The draft as it was laid out, every sentence marked by shape, word and colour, the notes in rows beside it. One pass
/// over blocks, sentences and notes, all of which come in the draft's order.
/// </summary>
public sealed class MarkedDraft
{
    private readonly HtmlWriter _page;
    private readonly Review _review;
    private readonly ReviewWords _words;
    private readonly NoteCards _cards;
    private readonly Paint _paint;
    private readonly List<(NotePlace Place, Note Note)> _marks;
    private readonly Headings _headings = new(first: 3);
    private int _block;
    private int _sentence;
    private int _mark;
    private int _note;
    private SentenceLabel? _before;

    private MarkedDraft(HtmlWriter page, Review review, Notes notes, Phrases phrases)
    {
        _page = page;
        _review = review;
        _words = new ReviewWords(phrases);
        _cards = new NoteCards(page, notes, phrases);
        _paint = new Paint(review);
        _marks = [.. notes.All
            .SelectMany(note => note.Places.Select(place => (Place: place, Note: note)))
            .OrderBy(mark => mark.Place.Position)];
    }

    /// <summary>Writes the draft of <paramref name="review"/> with its notes.</summary>
    public static void Write(HtmlWriter page, Review review, Notes notes, Phrases phrases)
    {
        var draft = new MarkedDraft(page, review, notes, phrases);
        while (draft._block < review.Draft.Blocks.Count)
        {
            draft.WriteRow();
        }
    }

    private Block Current => _review.Draft.Blocks[_block];

    private bool EndsInHeading => _review.Draft.Blocks[_block - 1].Kind == BlockKind.Heading;

    private bool StillIn(BlockKind kind) => _block < _review.Draft.Blocks.Count && Current.Kind == kind;

    /// <summary>
    /// A part of the draft, further parts while the notes that begin in them are taller than they, those notes, and the
    /// parts below that have none. On a narrow page the notes come straight after the parts they belong to.
    /// </summary>
    private void WriteRow()
    {
        _page.Markup("<div class=\"row\"><div class=\"prose\">");
        var (height, notes) = (0.0, 0.0);
        do
        {
            height += HeightOfPart();
            WritePart();
            notes = _cards.HeightOf(_note, upTo: _review.Draft.Blocks[_block - 1].Span.End);
        }
        while (_block < _review.Draft.Blocks.Count && notes > (EndsInHeading ? 0 : height));

        _page.Markup("</div>");
        _note = _cards.Write(_note, upTo: _review.Draft.Blocks[_block - 1].Span.End);
        _page.Markup("<div class=\"prose\">");
        while (_block < _review.Draft.Blocks.Count && !_cards.AnyFrom(_note, upTo: EndOfPart()))
        {
            WritePart();
        }

        _page.Markup("</div></div>\n");
    }

    /// <summary>Where the part that begins at the current block ends in the text.</summary>
    private int EndOfPart() => _review.Draft.Blocks[LastOfPart()].Span.End;

    /// <summary>About how tall the part that begins at the current block is, in rem.</summary>
    private double HeightOfPart()
    {
        var height = 0.0;
        for (var block = LastOfPart(); block >= _block; block--)
        {
            height += RoughHeight.OfProse(_review.Draft.Blocks[block].Span.Length);
        }

        return height;
    }

    private int LastOfPart()
    {
        var last = _block;
        if (Current.Kind is BlockKind.ListItem or BlockKind.Quotation or BlockKind.TableCell)
        {
            while (last + 1 < _review.Draft.Blocks.Count && _review.Draft.Blocks[last + 1].Kind == Current.Kind)
            {
                last++;
            }
        }

        return last;
    }

    /// <summary>One block, or a whole list, table or quotation.</summary>
    private void WritePart()
    {
        switch (Current.Kind)
        {
            case BlockKind.Heading:
                WriteBlock(_headings.TagOf(Current.Level));
                break;
            case BlockKind.ListItem:
                WriteList();
                break;
            case BlockKind.Quotation:
                WriteQuotation();
                break;
            case BlockKind.TableCell:
                WriteTable();
                break;
            case BlockKind.Caption:
                WriteBlock("p", " class=\"caption\"");
                break;
            case BlockKind.Aside:
                WriteBlock("p", " class=\"beside\"");
                break;
            default:
                WriteBlock("p");
                break;
        }

        _page.Markup("\n");
    }

    private void WriteBlock(string tag, string attributes = "")
    {
        _page.Markup($"<{tag}{attributes}>");
        WriteWords();
        _page.Markup($"</{tag}>");
    }

    private void WriteList()
    {
        var lists = new NestedLists(_page);
        while (StillIn(BlockKind.ListItem))
        {
            lists.Open(Current.Level);
            WriteWords();
        }

        lists.Close();
    }

    private void WriteQuotation()
    {
        _page.Markup("<blockquote>");
        while (StillIn(BlockKind.Quotation))
        {
            WriteBlock("p");
        }

        _page.Markup("</blockquote>");
    }

    private void WriteTable()
    {
        var table = new TableRows(_page);
        while (StillIn(BlockKind.TableCell))
        {
            table.Open(Current.Level);
            WriteBlock("p");
        }

        table.Close();
    }

    /// <summary>The words of the current block, sentence by sentence, and on to the next block.</summary>
    private void WriteWords()
    {
        var (text, span) = (_review.Draft.Text, Current.Span);
        var from = span.Start;
        _before = null;
        for (; _sentence < _review.Sentences.Count && _review.Sentences[_sentence].Span.Start < span.End; _sentence++)
        {
            var sentence = _review.Sentences[_sentence];
            _paint.Write(_page, text, from, sentence.Span.Start);
            WriteSentence(sentence);
            from = sentence.Span.End;
        }

        _paint.Write(_page, text, from, span.End);
        WriteMarks(span.End);
        _block++;
    }

    private void WriteSentence(LabelledSentence sentence)
    {
        var label = sentence.Label;
        _page.Markup($"<span class=\"sentence {LabelName.Of(label)}\" id=\"s{_sentence + 1}\"><span class=\"tag\">");
        _page.Markup($"<span aria-hidden=\"true\">{LabelName.Shape(label)}</span>");
        _page.Element(_before == label ? "span class=\"unseen\"" : "span class=\"word\"", $" {_words.Label(label)}");
        _page.Element("span class=\"sure\"", $" ({_words.Sureness(sentence)})");
        _page.Markup("</span>&nbsp;<span class=\"words\">");
        _paint.Write(_page, _review.Draft.Text, sentence.Span.Start, sentence.Span.End);
        _page.Markup("</span>");
        WriteMarks(sentence.Span.End);
        _page.Markup("</span>");
        _before = label;
    }

    private void WriteMarks(int upTo)
    {
        for (; _mark < _marks.Count && _marks[_mark].Place.Position <= upTo; _mark++)
        {
            var (place, note) = _marks[_mark];
            if (place.Link == 0)
            {
                _page.Markup("<span class=\"also\">").Element("span class=\"unseen\"", _cards.NameOf(note));
                _page.Markup($"<span aria-hidden=\"true\">{note.Number}</span></span>");
                continue;
            }

            _page.Markup($"<a class=\"ref\" id=\"ref{note.Number}-{place.Link}\" href=\"#note{note.Number}\"");
            _page.Markup(" aria-label=\"").Text(_cards.NameOf(note)).Markup($"\">{note.Number}</a>");
        }
    }
}
