namespace ReflectionBot.Rendering.Html;

/// <summary>
/// How tall prose and notes will about be on a wide page, in rem. Without running code in the browser nothing can
/// measure them, and a rough guess is enough to keep tall notes from tearing gaps into the draft beside them.
/// </summary>
public static class RoughHeight
{
    // The column widths, type sizes and margins of review.css, with the average character half as wide as it is tall.
    private const int ProseCharacters = 60;
    private const double ProseLine = 2.2;
    private const double ProseMargin = 1.2;
    private const int NoteCharacters = 50;
    private const double NoteLine = 1.5;
    private const double NoteMargins = 6;

    /// <summary>The height of a block of the draft.</summary>
    /// <param name="characters">Its length in UTF-16 code units.</param>
    public static double OfProse(int characters) => Lines(characters, ProseCharacters) * ProseLine + ProseMargin;

    /// <summary>The height of a note's card.</summary>
    /// <param name="paragraphs">What it says, besides what every card has.</param>
    public static double OfNote(params IEnumerable<string> paragraphs) =>
        paragraphs.Sum(paragraph => Lines(paragraph.Length, NoteCharacters)) * NoteLine + NoteMargins;

    private static int Lines(int characters, int line) => (characters + line - 1) / line;
}
