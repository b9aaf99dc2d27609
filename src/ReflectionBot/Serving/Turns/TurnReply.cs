namespace ReflectionBot.Serving.Turns;

/// <summary>The answer to a turn that the page's script has sent.</summary>
/// <param name="Exchange">What was said and the reply, as markup to be added to the page.</param>
/// <param name="Turn">The name of the next form.</param>
/// <param name="Go">Where to go instead; null for staying on the page.</param>
internal sealed record TurnReply(string? Exchange, string? Turn, string? Go = null);
