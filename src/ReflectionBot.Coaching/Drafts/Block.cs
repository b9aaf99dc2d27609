namespace ReflectionBot.Coaching.Drafts;

/// <summary>A heading, paragraph, list item, … of a draft, as a span over the draft's text.</summary>
/// <param name="Kind">What it is on the page.</param>
/// <param name="Span">Where it stands; blocks come in order and never overlap.</param>
/// <param name="Level">For a heading 1 (highest) to 6, for a list item its depth from 1, for a table cell
/// its column from 1 (a cell that spans several counts as one), otherwise 0.</param>
public sealed record Block(BlockKind Kind, TextSpan Span, int Level = 0);
