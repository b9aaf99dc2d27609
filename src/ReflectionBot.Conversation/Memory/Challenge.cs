namespace ReflectionBot.Conversation.Memory;

/// <summary>How hard the bot pushes.</summary>
public enum Challenge
{
    /// <summary>One question and the most important flag.</summary>
    Gentle,

    /// <summary>Up to three questions and the flags that fit.</summary>
    Usual,

    /// <summary>As assessors read: what the section demands comes with every review.</summary>
    Assessor,
}
