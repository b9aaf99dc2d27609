namespace ReflectionBot.Coaching.Guidelines;

/// <summary>A core area of a guideline while its file is read: what it gives to each of its sections.</summary>
/// <param name="Title">The area's title.</param>
/// <param name="Demands">What it demands of each.</param>
/// <param name="Evidence">Its examples of evidence.</param>
internal sealed record GuidelineArea(
    string Title, IReadOnlyList<GuidelinePassage> Demands, IReadOnlyList<GuidelinePassage> Evidence);
