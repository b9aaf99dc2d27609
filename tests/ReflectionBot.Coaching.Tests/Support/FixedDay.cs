namespace ReflectionBot.Coaching.Tests.Support;

/// <summary>A clock that stands still.</summary>
public sealed class FixedDay(int year, int month, int day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
}
