namespace ReflectionBot.Coaching.Guidelines;

/// <summary>Reads one heading: does it name a section?</summary>
internal static class SectionHeading
{
    // What may stand before a short name: "Core area 1c", "Evidence for 3b", "Reflections on 2a".
    private static readonly string[] Lead =
    [
        "core", "area", "section", "subsection", "part", "cmalt", "portfolio", "evidence", "reflection", "reflections",
        "description", "for", "on", "of",
    ];

    private static readonly string[] Separators = [":", "–", "—", " - ", "|", "("];

    /// <summary>The section whose short name, such as "1c" or "3 b)", begins the heading; null when none does.</summary>
    public static GuidelineSection? ByShortName(string heading, Guideline guideline)
    {
        var words = HeadingWord.In(heading);
        return guideline.Sections.FirstOrDefault(section =>
            section.Id.Any(char.IsAsciiDigit) && HasShortName(heading, words, section));
    }

    /// <summary>The section that the heading calls by its title or another name; null when there is none.</summary>
    public static GuidelineSection? ByName(string heading, Guideline guideline)
    {
        // Writers number their headings ("5. Specialist option") and their options ("Specialist option 2: maps").
        var unnumbered = heading.AsSpan().TrimStart("0123456789.) ").ToString();
        var cut = Separators.Select(mark => unnumbered.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0)
            .DefaultIfEmpty(unnumbered.Length).Min();
        var whole = SectionName.After(unnumbered);
        var part = SectionName.After(unnumbered[..cut].TrimEnd([' ', .. "0123456789"]));
        return guideline.Sections
            .Select(section => (Section: section, Length: LongestName(section, whole, part)))
            .Where(found => found.Length > 0)
            .OrderByDescending(found => found.Length)
            .FirstOrDefault().Section;
    }

    private static bool HasShortName(string heading, IReadOnlyList<HeadingWord> words, GuidelineSection section)
    {
        var lead = words.TakeWhile(word => Lead.Contains(word.Text)).Count();
        var area = HeadingWord.In(section.Area ?? "");
        return IsShortName(heading, words, lead, section)
            || (area.Count > 0 && IsAt(words, 0, area) && IsShortName(heading, words, area.Count, section));
    }

    private static bool IsShortName(
        string heading, IReadOnlyList<HeadingWord> words, int from, GuidelineSection section)
    {
        var name = HeadingWord.In(section.Id);
        if (!IsAt(words, from, name))
        {
            return false;
        }

        var end = words[from + name.Count - 1].End;
        var rest = heading[end..];
        var lead = words.Take(from).Select(word => word.Text);
        var whole = string.IsNullOrWhiteSpace(rest);
        return (whole || !char.IsLetterOrDigit(rest[0])) && (
            lead.Contains("area")
            || (whole && lead.LastOrDefault() is "section" or "subsection")
            || (name.Count > 1 && (whole || IsGlued() || IsSetOff()))
            || SectionName.NamesOf(section).Any(SectionName.Of(rest).BeginsWith));

        // "1c", "1.c" and "1(c", but not "1 c", which may be "1 A short history".
        bool IsGlued() => heading[words[from].End..words[from + 1].Start] is "" or "." or "(";

        bool IsSetOff() => rest.TrimStart() is [')' or '.' or ':' or ']' or '-' or '–' or '—', ..];
    }

    private static bool IsAt(IReadOnlyList<HeadingWord> words, int from, IReadOnlyList<HeadingWord> sought)
    {
        var same = 0;
        while (same < sought.Count && from + same < words.Count && words[from + same].Text == sought[same].Text)
        {
            same++;
        }

        return same == sought.Count;
    }

    // A title of several words may go on: "Supporting the deployment of learning technologies in nursing".
    private static int LongestName(GuidelineSection section, SectionName whole, SectionName part)
    {
        var title = SectionName.Of(section.Title);
        return SectionName.NamesOf(section)
            .Where(name => name == part || name == whole
                || (name == title && name.Key.Contains(' ') && whole.BeginsWith(name)))
            .Select(name => name.Key.Length)
            .DefaultIfEmpty(0).Max();
    }
}
