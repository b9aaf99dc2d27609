using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>
/// Reads HTML tag by tag, without building a tree: a tree repeats unclosed formatting in every paragraph, which a
/// stranger's page can use to fill the memory, and deep nesting costs nothing here. Nothing is fetched.
/// </summary>
internal sealed class HtmlReader
{
    private readonly DraftBuilder _draft;
    private readonly InlineText _inline = new();
    private readonly HtmlPlace _place = new();
    private string? _skipped;
    private int _skippedDepth;
    private int _unreadPictures;

    private HtmlReader(DraftBuilder draft) => _draft = draft;

    public static Extract Read(string html)
    {
        var draft = new DraftBuilder(DraftReader.MostCharacters);
        var unreadPictures = AddTo(draft, html);
        return new Extract(draft.Build(), draft.IsCut, unreadPictures);
    }

    /// <summary>Adds what <paramref name="html"/> says to a draft; returns how many pictures had no alternative text.</summary>
    public static int AddTo(DraftBuilder draft, string html)
    {
        var reader = new HtmlReader(draft);
        reader.ReadAll(html);
        return reader._unreadPictures;
    }

    private void ReadAll(string html)
    {
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            // A tag may have any number of attributes, and each is compared with those before it.
            ShouldEmitAttribute = (ref _, name) => name.Span is "href" or "alt" or "hidden" or "style" or "role",
            DisableElementPositionTracking = true,
            SkipComments = true,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    tokenizer.State = HtmlTags.ParseModeOf(token.Name);
                    Start(token.AsTag());
                    break;
                case HtmlTokenType.EndTag:
                    End(token.Name);
                    break;
                case HtmlTokenType.Character when _skipped is null:
                    AddText(token.Data);
                    break;
            }
        }

        Flush();
    }

    private void Start(HtmlTagToken tag)
    {
        // A paragraph ends where the next begins, also one that is hidden.
        if (_skipped == "p" && HtmlTags.IsBlock(tag.Name))
        {
            _skipped = null;
        }

        if (_skipped is not null)
        {
            _skippedDepth += tag.Name == _skipped && !tag.IsSelfClosing ? 1 : 0;
        }
        else if (IsSkipped(tag))
        {
            Flush(HtmlTags.IsBlock(tag.Name));
            (_skipped, _skippedDepth) = (tag.Name, 1);
        }
        else
        {
            StartShown(tag);
        }
    }

    private void StartShown(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "br":
                _inline.Append("\n");
                break;
            case "img":
                AddPicture(tag);
                break;
            case "a":
                _inline.StartLink(tag.GetAttribute("href"));
                break;
            default:
                Flush(HtmlTags.IsBlock(tag.Name));
                _place.Enter(tag.Name);
                break;
        }
    }

    private void End(string name)
    {
        if (_skipped is not null)
        {
            _skippedDepth -= name == _skipped ? 1 : 0;
            _skipped = _skippedDepth == 0 ? null : _skipped;
        }
        else if (name == "a")
        {
            _inline.EndLink();
        }
        else
        {
            Flush(HtmlTags.IsBlock(name));
            _place.Leave(name);
        }
    }

    private static bool IsSkipped(HtmlTagToken tag) =>
        !HtmlTags.IsVoid(tag.Name) && !tag.IsSelfClosing
        && (HtmlTags.IsUnread(tag.Name)
            || tag.Attributes.Exists(attribute => attribute.Name == "hidden"
                || (attribute.Name == "role" && attribute.Value == "navigation")
                || (attribute.Name == "style" && IsHiding(attribute.Value))));

    private static bool IsHiding(string style) =>
        style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private void AddPicture(HtmlTagToken tag)
    {
        // An empty alternative text says that the picture only decorates; none at all says nothing.
        if (tag.Attributes.Find(attribute => attribute.Name == "alt") is not { Name: "alt" } alt)
        {
            _unreadPictures++;
        }
        else if (!string.IsNullOrWhiteSpace(alt.Value))
        {
            _inline.AddAside(alt.Value);
        }
    }

    private void AddText(string text)
    {
        if (_place.KeepsSpace)
        {
            _inline.Append(text);
            return;
        }

        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = rest.IndexOfAny(" \t\n\r\f");
            _inline.Append(length < 0 ? rest : rest[..length]);
            rest = length < 0 ? [] : rest[length..].TrimStart(" \t\n\r\f");
            if (length >= 0 && !_inline.EndsBlank)
            {
                _inline.Append(" ");
            }
        }
    }

    private void Flush(bool isDue = true)
    {
        if (isDue && !_inline.IsEmpty)
        {
            var (kind, level) = _place.TakeKind();
            _inline.MoveTo(_draft, kind, level);
        }
    }
}
