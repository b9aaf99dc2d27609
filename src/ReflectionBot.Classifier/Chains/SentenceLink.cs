namespace ReflectionBot.Classifier.Chains;

/// <summary>How a sentence follows the one before it.</summary>
internal enum SentenceLink
{
    /// <summary>In the same paragraph.</summary>
    Paragraph,
    /// <summary>As the first of another paragraph.</summary>
    NewParagraph,
    /// <summary>As another item of a list.</summary>
    ListItem,
    /// <summary>Under another heading.</summary>
    NewHeading,
}
