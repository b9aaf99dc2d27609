using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Documents;

/// <summary>Reads Markdown: the words without its marks, and what they are on the page.</summary>
internal sealed class MarkdownReader
{
    // Markdig's time grows with the square of the length for some texts (250,000 characters of "a\n---\n": half a
    // second) and of unclosed links; longer ones, and texts nested beyond its limit, are read as plain text.
    private const int MostCharacters = 250_000;
    private const int MostBrackets = 2_500;

    private readonly DraftBuilder _draft = new(DraftReader.MostCharacters);
    private readonly InlineText _inline = new();
    private int _unreadPictures;

    public static Extract Read(string markdown)
    {
        if (markdown.Length > MostCharacters || markdown.AsSpan().Count('[') > MostBrackets)
        {
            return PlainTextReader.Read(markdown);
        }

        try
        {
            var pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseYamlFrontMatter().Build();
            var reader = new MarkdownReader();
            reader.AddBlocks(Markdown.Parse(markdown, pipeline), BlockKind.Paragraph, 0);
            return new Extract(reader._draft.Build(), reader._draft.IsCut, reader._unreadPictures);
        }
        catch (ArgumentException)
        {
            return PlainTextReader.Read(markdown); // Markdig's word for more than 128 levels of nesting.
        }
    }

    private void AddBlocks(ContainerBlock blocks, BlockKind kind, int level)
    {
        foreach (var block in blocks)
        {
            AddBlock(block, kind, level);

            // What follows the first paragraph of a list item is prose again.
            kind = kind == BlockKind.ListItem ? BlockKind.Paragraph : kind;
        }
    }

    private void AddBlock(Markdig.Syntax.Block block, BlockKind kind, int level)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                AddLeaf(heading, BlockKind.Heading, heading.Level);
                break;
            case CodeBlock code:
                _draft.Add(BlockKind.Aside, code.Lines.ToString());
                break;
            case HtmlBlock html:
                _unreadPictures += HtmlReader.AddTo(_draft, html.Lines.ToString());
                break;
            case LeafBlock leaf:
                AddLeaf(leaf, kind, kind is BlockKind.ListItem or BlockKind.TableCell ? level : 0);
                break;
            case ListItemBlock item:
                AddBlocks(item, BlockKind.ListItem, level);
                break;
            case ListBlock list:
                AddBlocks(list, BlockKind.Paragraph, level + 1);
                break;
            case QuoteBlock quote:
                AddBlocks(quote, BlockKind.Quotation, level);
                break;
            case TableRow row:
                foreach (var (column, cell) in row.OfType<TableCell>().Index())
                {
                    AddBlocks(cell, BlockKind.TableCell, column + 1);
                }

                break;
            case ContainerBlock container:
                AddBlocks(container, kind, level);
                break;
        }
    }

    private void AddLeaf(LeafBlock leaf, BlockKind kind, int level)
    {
        if (leaf.Inline is { } inlines)
        {
            AddInlines(inlines);
            _inline.MoveTo(_draft, kind, level);
        }
    }

    private void AddInlines(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _inline.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _inline.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    _inline.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                    _inline.Append("\n");
                    break;
                case AutolinkInline address:
                    AddLink(address.Url, () => _inline.Append(address.Url));
                    break;
                case LinkInline { IsImage: true } image:
                    AddPicture(image);
                    break;
                case LinkInline link:
                    AddLink(link.Url, () => AddInlines(link));
                    break;
                case ContainerInline container:
                    AddInlines(container);
                    break;
            }
        }
    }

    private void AddLink(string? target, Action addText)
    {
        _inline.StartLink(target);
        addText();
        _inline.EndLink();
    }

    private void AddPicture(LinkInline image)
    {
        var words = string.Concat(image.FindDescendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        if (string.IsNullOrWhiteSpace(words))
        {
            _unreadPictures++;
        }
        else
        {
            _inline.AddAside(words);
        }
    }
}
