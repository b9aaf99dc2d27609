using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Where on the page the reading stands: in a heading, list, quotation, cell. Counts, so any nesting is cheap.</summary>
internal sealed class HtmlPlace
{
    private int _heading;
    private int _lists;
    private int _quotations;
    private readonly Stack<(bool IsInCell, int Column)> _tables = []; // Each open table, and where in its row.
    private int _captions;
    private int _spaced;
    private bool _isItemStart;
    private bool _isCode;

    /// <summary>Whether line breaks and spaces of the source count, as in pre.</summary>
    public bool KeepsSpace => _spaced > 0;

    public void Enter(string tag)
    {
        _isItemStart = tag == "li" || (_isItemStart && !HtmlTags.IsVoid(tag));
        _isCode = (_isCode || tag == "code") && KeepsSpace;
        Move(tag, 1);
    }

    public void Leave(string tag)
    {
        _isItemStart &= tag is not ("li" or "ul" or "ol");
        Move(tag, -1);
    }

    /// <summary>The kind and level of the block that ends here.</summary>
    public (BlockKind Kind, int Level) TakeKind()
    {
        var isItem = _isItemStart;
        _isItemStart = false;
        return _heading > 0 ? (BlockKind.Heading, _heading)
            : KeepsSpace && _isCode ? (BlockKind.Aside, 0)
            : _captions > 0 ? (BlockKind.Caption, 0)
            : isItem ? (BlockKind.ListItem, Math.Max(1, _lists))
            : _quotations > 0 ? (BlockKind.Quotation, 0)
            : _tables.TryPeek(out var table) && table.IsInCell ? (BlockKind.TableCell, table.Column)
            : (BlockKind.Paragraph, 0);
    }

    private void SetCell(bool isOpen, bool isNewRow = false)
    {
        if (_tables.TryPop(out var table))
        {
            _tables.Push((isOpen, isNewRow ? 0 : table.Column + (isOpen ? 1 : 0)));
        }
    }

    private void Move(string tag, int step)
    {
        switch (tag)
        {
            case ['h', >= '1' and <= '6' and var level]:
                _heading = step > 0 ? level - '0' : 0;
                break;
            case "table" when step > 0:
                _tables.Push((false, 0));
                break;
            case "table":
                _tables.TryPop(out _);
                break;
            case "p" or "div" or "li":
                _heading = 0; // An unclosed heading ends where the next block begins.
                break;
            case "ul" or "ol" or "menu":
                _lists = Math.Max(0, _lists + step);
                break;
            case "blockquote":
                _quotations = Math.Max(0, _quotations + step);
                break;
            case "td" or "th":
                SetCell(step > 0);
                break;
            case "tr" or "thead" or "tbody" or "tfoot":
                SetCell(false, isNewRow: true);
                break;
            case "figcaption" or "caption":
                _captions = step > 0 ? 1 : 0;
                break;
            case "figure":
                _captions = 0;
                break;
            case "pre":
                _spaced = Math.Max(0, _spaced + step);
                break;
        }
    }
}
