using System.Text.Json.Serialization;

namespace ReflectionBot.Conversation.Messages;

/// <summary>
/// A piece of a message. All text in it is plain: safe to print in one line, but not yet escaped for any markup.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Line), "line")]
[JsonDerivedType(typeof(Points), "points")]
[JsonDerivedType(typeof(Ask), "ask")]
[JsonDerivedType(typeof(Passage), "passage")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(ReviewLink), "review")]
[JsonDerivedType(typeof(DataLink), "data")]
public abstract record Part
{
    private Part()
    {
    }

    /// <summary>A line or a paragraph.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Strong">Whether it introduces what follows, as a small heading does.</param>
    public sealed record Line(string Text, bool Strong = false) : Part;

    /// <summary>A list of points, in no order that matters.</summary>
    /// <param name="Items">A line each.</param>
    public sealed record Points(IReadOnlyList<string> Items) : Part;

    /// <summary>A question of the guideline about the writer's own words.</summary>
    /// <param name="Number">Its number in a review; null when it stands alone.</param>
    /// <param name="Text">The guideline's own words.</param>
    /// <param name="About">The sentence it is asked about, quoted and introduced; null when it is about no sentence.</param>
    /// <param name="Source">Where in the guideline the words stand, in words for people.</param>
    public sealed record Ask(int? Number, string Text, string? About, string Source) : Part;

    /// <summary>A passage of the guideline, quoted word for word.</summary>
    /// <param name="Text">The guideline's own words.</param>
    /// <param name="Source">Its address, such as <c>cmalt-2019-01#1c-involvement</c>.</param>
    public sealed record Passage(string Text, string Source) : Part;

    /// <summary>The writer's own words, given back as they were.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Quote(string Text) : Part;

    /// <summary>Leads to the whole draft, marked up; only its writer may open it.</summary>
    /// <param name="Label">What stands on the link.</param>
    /// <param name="Version">The version's id.</param>
    public sealed record ReviewLink(string Label, string Version) : Part;

    /// <summary>Leads to everything that is kept of a person, as one file; only that person may open it.</summary>
    /// <param name="Label">What stands on the link.</param>
    public sealed record DataLink(string Label) : Part;
}
