using System.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Collects the text and links of one paragraph while a reader walks through its parts.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder _text = new();
    private readonly List<Link> _links = [];
    private readonly List<string> _asides = [];
    private string? _target;
    private int _linkStart;

    /// <summary>Whether nothing was collected that would show as text or need a line.</summary>
    public bool IsEmpty => _text.Length == 0 && _asides.Count == 0;

    /// <summary>Whether the next character follows white space or begins the paragraph.</summary>
    public bool EndsBlank => _text.Length == 0 || _text[^1] is ' ' or '\n' or '\t';

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Collects what carries no label, such as an alternative text; it will follow the paragraph.</summary>
    public void AddAside(string text) => _asides.Add(text);

    /// <summary>Starts a link; one to a place in the same document is none.</summary>
    public void StartLink(string? target)
    {
        EndLink();
        _target = string.IsNullOrWhiteSpace(target) || target[0] == '#' ? null : target.Trim();
        _linkStart = _text.Length;
    }

    /// <summary>Ends the link that was started, if any.</summary>
    public void EndLink()
    {
        if (_target is null)
        {
            return;
        }

        // The blanks that editors leave at the ends of a link are not its words.
        var (start, end) = (_linkStart, _text.Length);
        while (start < end && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        if (start < end)
        {
            _links.Add(new Link(TextSpan.FromTo(start, end), _target));
        }

        _target = null;
    }

    /// <summary>Adds the paragraph as a block of <paramref name="kind"/> to the draft and starts afresh.</summary>
    public void MoveTo(DraftBuilder draft, BlockKind kind, int level = 0)
    {
        if (IsEmpty)
        {
            return;
        }

        EndLink();
        var text = _text.ToString();
        if (kind == BlockKind.Paragraph)
        {
            draft.AddProse(text, _links);
        }
        else
        {
            draft.Add(kind, text, level, _links);
        }

        foreach (var aside in _asides)
        {
            draft.Add(BlockKind.Aside, aside);
        }

        _text.Clear();
        _links.Clear();
        _asides.Clear();
    }
}
