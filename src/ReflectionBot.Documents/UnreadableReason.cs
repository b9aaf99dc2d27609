namespace ReflectionBot.Documents;

/// <summary>Why a file could not be read as a draft.</summary>
public enum UnreadableReason
{
    /// <summary>Nothing is in it, or nothing but headings.</summary>
    Empty,

    /// <summary>It is no text and no kind of document known here.</summary>
    Unknown,

    /// <summary>It is a document in a format not read here, such as .doc, .odt, .rtf or .pages.</summary>
    Legacy,

    /// <summary>It is protected by a password or by rights management.</summary>
    Encrypted,

    /// <summary>It is cut short, or not what its name says.</summary>
    Damaged,

    /// <summary>The file is larger than <see cref="DraftReader.MostBytes"/>.</summary>
    TooLarge,

    /// <summary>It unpacks to too many or too large parts (a zip bomb).</summary>
    TooMuchInside,

    /// <summary>It is a PDF without text; its pages may be pictures.</summary>
    NoTextInPdf,

    /// <summary>It is a PDF that takes too long to read.</summary>
    PdfTooSlow,

    /// <summary>It is a PDF, and the program that reads PDF (pdftotext of poppler-utils) is not installed.</summary>
    PdfNotInstalled,
}
