namespace ReflectionBot.Conversation.Replies;

/// <summary>A question of a reply, pinned to a sentence of the draft.</summary>
/// <param name="Text">The guideline's own words.</param>
/// <param name="About">The sentence it is asked about, quoted and introduced.</param>
/// <param name="Source">Where in the guideline the words stand.</param>
public sealed record ReplyQuestion(string Text, string About, string Source);
