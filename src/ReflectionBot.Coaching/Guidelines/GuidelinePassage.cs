namespace ReflectionBot.Coaching.Guidelines;

/// <summary>A passage of a guideline, quoted word for word.</summary>
/// <param name="Address">Where it stands, such as <c>cmalt-2019-01#1b-use</c>; unique in its guideline.</param>
/// <param name="Text">The guideline's own words.</param>
public sealed record GuidelinePassage(string Address, string Text);
