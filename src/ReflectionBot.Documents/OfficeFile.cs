using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ReflectionBot.Documents;

/// <summary>
/// Opens the parts of a Word or PowerPoint file, once <see cref="OfficeZip"/> has found it safe. Parts are read as a
/// stream of XML, not as a tree: a tree of the library's objects takes stack and time for every level of nesting.
/// </summary>
internal static class OfficeFile
{
    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        XmlResolver = null,
    };

    // The library follows the links between parts by recursion; this is room for as many parts as a zip may have.
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file with <paramref name="read"/>; whatever the library finds wrong means that it is damaged.</summary>
    public static Extract Read(byte[] content, Func<Stream, Extract> read, string ending)
    {
        Extract? extract = null;
        UnreadableException? fault = null;
        var reading = new Thread(
            () =>
            {
                try
                {
                    using var copy = new MemoryStream();
                    copy.Write(content);
                    copy.Position = 0;
                    extract = read(copy);
                }
                catch (Exception)
                {
                    // The library throws a dozen kinds of exception at a stranger's bytes; all say the same to the writer.
                    fault = new UnreadableException(UnreadableReason.Damaged, ending);
                }
            },
            StackBytes);
        reading.Start();
        reading.Join();
        return extract ?? throw fault!;
    }

    /// <summary>How packages are opened: an address that is no URI, as people type them, is no reason to refuse a file.</summary>
    public static OpenSettings Settings { get; } = new()
    {
        AutoSave = false,
        RelationshipErrorHandlerFactory = package => new UnusableAddresses(),
    };

    public static XmlReader Open(OpenXmlPart part) => XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), _settings);

    /// <summary>The value of the attribute of that local name, in whichever of Office's name spaces; null when absent.</summary>
    public static string? Attribute(this XmlReader xml, string name)
    {
        string? value = null;
        for (var found = xml.MoveToFirstAttribute(); found && value is null; found = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name && xml.Prefix != "xmlns" ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>Whether an on/off property is on: "true" unless it says otherwise.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary>The addresses of the part's links by relationship.</summary>
    public static Dictionary<string, string> AddressesOf(OpenXmlPart part)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in part.HyperlinkRelationships)
        {
            addresses.TryAdd(link.Id, link.Uri.OriginalString);
        }

        return addresses;
    }

    private sealed class UnusableAddresses : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "about:blank";
    }
}
