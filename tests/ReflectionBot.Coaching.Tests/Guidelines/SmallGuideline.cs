namespace ReflectionBot.Coaching.Tests.Guidelines;

/// <summary>An invented guideline that uses every part of the format once.</summary>
internal static class SmallGuideline
{
    public const string Id = "gardens-2030-05";

    public const string Yaml = """
        id: gardens-2030-05
        title: Guidance for Garden Teachers
        date: 2030-05-01
        attribution: The Invented Society of Garden Teachers
        licence: CC0
        limits:
          words: 300
          evidence-words: 120
          evidence-years: 5
        principles:
          care: Care for what grows.
        questions:
          grown:
            text: What has grown?
            asks: impact
            flags: [missing-reflection, jargon]
          voice:
            flags: [not-first-person]
        passages:
          voice: Write as you speak.
        areas:
          soil:
            title: "Part one: Soil"
            demands:
              soil-know: Know your soil.
            evidence:
              soil-jar: a jar of it
        sections:
          s1:
            title: Digging and resting
            area: soil
            required: true
            assessed: true
            words: 200
            also-called: [spadework]
            watch: [tool-not-learning]
            demands:
              s1-dig: Show how you dig.
            evidence:
              s1-spade: a spade
            questions:
              s1-dig:
                flags: [tool-not-learning]
          promise:
            title: Promise
            required: false
            assessed: false
            demands:
              promise-sign: Sign it.
            fixed-wording:
              promise-words: I dug it myself.
        """;
}
