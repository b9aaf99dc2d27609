namespace ReflectionBot.Serving.Turns;

/// <summary>Why a turn that the page's script has sent was not answered; what was typed is still in the box.</summary>
/// <param name="Problem">What is the matter and what to do, for people.</param>
/// <param name="Token">A fresh token against forgery for the next try; null when there is none.</param>
internal sealed record TurnRefusal(string Problem, string? Token);
