namespace ReflectionBot.Coaching.Sentences;

/// <summary>The main job a sentence does for the assessor, in its place in the draft (guideline: the portfolio writing style).</summary>
public enum SentenceLabel
{
    /// <summary>What happened, who, where, with what, in what setting.</summary>
    Description,

    /// <summary>What the writer now thinks, and why: reasons, judgement, learning, effect, what to do differently.</summary>
    Reflection,

    /// <summary>How it could be checked: a thing to open, a measured figure, words someone else said.</summary>
    Evidence,
}
