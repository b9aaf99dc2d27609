using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Rendering;

/// <summary>Shows a review in one format.</summary>
public interface IReviewRenderer
{
    /// <summary>The whole output, its lines ended by <c>\n</c>; the same review gives the same output everywhere.</summary>
    string Render(Review review);
}
