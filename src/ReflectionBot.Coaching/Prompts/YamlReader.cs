using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace ReflectionBot.Coaching.Prompts;

/// <summary>
/// Puts the tokens of YamlDotNet's scanner together. Its own parser does more than <c>prompts/</c> needs (tags, lists as
/// names) and compiles regular expressions first, which takes longer than reading all the files of a review.
/// </summary>
/// <param name="scanner">Cuts the text into tokens.</param>
internal sealed class YamlReader(Scanner scanner)
{
    // The files of prompts/ go four deep; the stack would end far beyond this.
    private const int Deepest = 50;

    private readonly Dictionary<string, YamlValue> _anchored = [];
    private int _depth;

    private Token Current => scanner.Current ?? throw Fault("the file ends too early", scanner.CurrentPosition);

    /// <summary>Reads the only document of the text.</summary>
    /// <returns>Its value; an empty text when there is none.</returns>
    /// <exception cref="YamlException">The text is not YAML of the kind that <c>prompts/</c> needs.</exception>
    public YamlValue Read()
    {
        scanner.MoveNext();
        Skip<StreamStart>();
        Skip<DocumentStart>();
        var value = ReadValueOrNothing();
        Skip<DocumentEnd>();
        if (Skip<DocumentStart>())
        {
            throw Fault("a second document begins here; the file must hold only one", Current.Start);
        }

        return Current is StreamEnd ? value : throw Fault("this does not go on from the lines above", Current.Start);
    }

    private YamlValue ReadValue()
    {
        if (++_depth > Deepest)
        {
            throw Fault($"more than {Deepest} values stand in each other", Current.Start);
        }

        var anchor = Current as Anchor;
        Skip<Anchor>();
        var value = ReadContent(Current);
        if (anchor is not null)
        {
            _anchored[anchor.Value.Value] = value;
        }

        _depth--;
        return value;
    }

    private YamlValue ReadContent(Token token)
    {
        switch (token)
        {
            case Scalar scalar:
                scanner.MoveNext();
                return new YamlText(scalar.Value, token.Start.Line);
            case AnchorAlias { Value.Value: var name }:
                scanner.MoveNext();
                return _anchored.GetValueOrDefault(name) ?? throw Fault($"nothing above is called '{name}'", token.Start);
            case BlockMappingStart:
                return ReadBlockMapping();
            case FlowMappingStart:
                return ReadFlowMapping();
            case BlockSequenceStart:
                scanner.MoveNext();
                var list = ReadBlockList();
                Expect<BlockEnd>("\"- \" before an entry");
                return list;
            case FlowSequenceStart:
                return ReadFlowList();
            default:
                throw Missing("a value");
        }
    }

    /// <summary>The value between a name or "- " and what follows, where there may be none.</summary>
    private YamlValue ReadValueOrNothing() =>
        Current is Key or Value or BlockEntry or BlockEnd or FlowEntry or FlowMappingEnd or StreamEnd
            ? new YamlText("", Current.Start.Line)
            : ReadValue();

    private YamlMapping ReadBlockMapping()
    {
        var mapping = new YamlMapping(Current.Start.Line);
        scanner.MoveNext();
        while (!Skip<BlockEnd>())
        {
            Expect<Key>("a name and \": \"");
            ReadEntry(mapping, mayBeBlockList: true);
        }

        return mapping;
    }

    private YamlMapping ReadFlowMapping()
    {
        var mapping = new YamlMapping(Current.Start.Line);
        scanner.MoveNext();
        while (!Skip<FlowMappingEnd>())
        {
            Skip<Key>();
            ReadEntry(mapping, mayBeBlockList: false);
            if (!Skip<FlowEntry>() && Current is not FlowMappingEnd)
            {
                throw Missing("\",\" or \"}\"");
            }
        }

        return mapping;
    }

    /// <param name="mapping">Takes the entry.</param>
    /// <param name="mayBeBlockList">Whether a list may follow that is not indented, and so has no start and end.</param>
    private void ReadEntry(YamlMapping mapping, bool mayBeBlockList)
    {
        var start = Current.Start;
        var name = ReadValue() as YamlText ?? throw Fault("a name must be plain text", start);
        YamlValue value = !Skip<Value>() ? new YamlText("", start.Line)
            : mayBeBlockList && Current is BlockEntry ? ReadBlockList()
            : ReadValueOrNothing();
        if (!mapping.Add(new YamlEntry(name.Text, value, start.Line)))
        {
            throw Fault($"the name \"{name.Text}\" stands here twice", start);
        }
    }

    private YamlList ReadBlockList()
    {
        var list = new YamlList(Current.Start.Line);
        while (Skip<BlockEntry>())
        {
            list.Items.Add(ReadValueOrNothing());
        }

        return list;
    }

    private YamlList ReadFlowList()
    {
        var list = new YamlList(Current.Start.Line);
        scanner.MoveNext();
        while (!Skip<FlowSequenceEnd>())
        {
            list.Items.Add(ReadValue());
            if (!Skip<FlowEntry>() && Current is not FlowSequenceEnd)
            {
                throw Missing("\",\" or \"]\"");
            }
        }

        return list;
    }

    private bool Skip<TToken>()
        where TToken : Token => scanner.Current is TToken && scanner.MoveNext();

    private void Expect<TToken>(string sign)
        where TToken : Token
    {
        if (!Skip<TToken>())
        {
            throw Missing(sign);
        }
    }

    private YamlException Missing(string sign) => Fault($"{sign} is missing", Current.Start);

    private static YamlException Fault(string fault, Mark at) => new(at, at, fault);
}
