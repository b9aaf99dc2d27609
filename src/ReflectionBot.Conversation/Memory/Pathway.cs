namespace ReflectionBot.Conversation.Memory;

/// <summary>The three memberships a portfolio can lead to (CMALT guidelines since July 2018).</summary>
public enum Pathway
{
    /// <summary>Associate CMALT.</summary>
    Associate,

    /// <summary>CMALT.</summary>
    Certified,

    /// <summary>Senior CMALT.</summary>
    Senior,
}
