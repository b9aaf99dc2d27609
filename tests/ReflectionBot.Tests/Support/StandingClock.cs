namespace ReflectionBot.Tests.Support;

/// <summary>A clock that stands still, so that what depends on today's date is the same on every day.</summary>
public sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
