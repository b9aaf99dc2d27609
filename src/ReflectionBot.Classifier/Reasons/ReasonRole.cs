namespace ReflectionBot.Classifier.Reasons;

/// <summary>What a word can be in a phrase that is shown as a reason.</summary>
internal enum ReasonRole
{
    /// <summary>A bare mark: never part of a phrase.</summary>
    Mark,

    /// <summary>An article, preposition and the like: only between other words.</summary>
    Plain,

    /// <summary>The writer, or a helping verb: opens a phrase, and says something together with another.</summary>
    Opener,

    /// <summary>Any other word: says something by itself.</summary>
    Telling,
}
