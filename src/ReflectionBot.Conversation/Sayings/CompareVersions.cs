using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Coaching.Text;
using ReflectionBot.Conversation.Drafting;
using ReflectionBot.Conversation.Memory;
using ReflectionBot.Conversation.Messages;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Sayings;

/// <summary>"Compare": what the last revision of a section changed: the balance, the flags, and the sentences that are new or gone.</summary>
internal sealed class CompareVersions() : NamedSaying("compare")
{
    private const int MostQuoted = 5;
    private const int LongestQuote = 140;

    /// <inheritdoc/>
    protected override async ValueTask<Message?> Answer(Talk talk, Heard heard)
    {
        var section = heard.Section?.Id ?? (await talk.CurrentVersion())?.Section;
        if (section is null)
        {
            return Message.Of(talk.Say("no-draft-yet"));
        }

        var versions = await talk.Memory.Versions(talk.Turn.Person, section, talk.Cancel);
        if (section.Length == 0 || versions.Count < 2)
        {
            return Message.Of(talk.Say("compare-one"));
        }

        var (before, after) = (versions[^2], versions[^1]);
        var earlier = await talk.Memory.Version(talk.Turn.Person, before.Id, talk.Cancel);
        var later = await talk.Memory.Version(talk.Turn.Person, after.Id, talk.Cancel);
        return earlier is null || later is null
            ? Message.Of(talk.Say("no-draft-yet"))
            : Say(talk, before, after, await Review(talk, earlier), await Review(talk, later)) with { IsPrivate = true };
    }

    private static async ValueTask<IReadOnlyList<LabelledSentence>> Review(Talk talk, DraftVersion version) =>
        talk.Review(version, await SectionReview.SettledFor(talk, version.Section)).Sentences;

    private static Message Say(
        Talk talk, VersionSummary before, VersionSummary after, IReadOnlyList<LabelledSentence> earlier, IReadOnlyList<LabelledSentence> later)
    {
        List<Part> parts =
        [
            new Part.Line(Revision.Say(talk, before, after)),
            new Part.Line(talk.Say("compare-words", ("before", before.Words), ("after", after.Words))),
        ];
        AddFlags("compare-answered", before.Flags.Except(after.Flags));
        AddFlags("compare-new-flags", after.Flags.Except(before.Flags));
        AddSentences("compare-added", later, earlier);
        AddSentences("compare-removed", earlier, later);
        parts.Add(new Part.ReviewLink(talk.Say("open-review"), after.Id));
        return new Message(parts);

        void AddFlags(string key, IEnumerable<string> codes)
        {
            string[] titles = [.. codes.Select(code => talk.Prompts.Flags[code].Title)];
            if (titles.Length > 0)
            {
                parts.Add(new Part.Line(talk.Say(key, ("titles", string.Join(", ", titles)))));
            }
        }

        void AddSentences(string key, IReadOnlyList<LabelledSentence> those, IReadOnlyList<LabelledSentence> without)
        {
            var known = without.Select(sentence => sentence.Text).ToHashSet();
            LabelledSentence[] changed = [.. those.Where(sentence => !known.Contains(sentence.Text))];
            if (changed.Length > 0)
            {
                parts.Add(new Part.Line(talk.Say(key, ("count", changed.Length)), Strong: true));
                parts.Add(new Part.Points([.. changed
                    .OrderByDescending(sentence => sentence.Label == SentenceLabel.Reflection)
                    .Take(MostQuoted)
                    .Select(sentence => talk.Say(
                        "compare-sentence",
                        ("quote", OneLine.Excerpt(sentence.Text, LongestQuote)),
                        ("label", new Replies.ReviewWords(talk.Prompts.Replies).LabelWithin(sentence.Label))))]));
            }
        }
    }
}
