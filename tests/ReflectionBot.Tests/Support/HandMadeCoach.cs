using ReflectionBot.Cli;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Flags;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Tests.Support;

/// <summary>Takes each line of a document for a sentence of description; the word "unreadable" is a fault.</summary>
public sealed class HandMadeCoach : ICoach
{
    public IReadOnlyList<string> GuidelineIds => ["cmalt-2019-01", "broken"];

    public Phrases Phrases => Reviews.Phrases;

    public FlagLexicon Flags => throw new NotSupportedException("Reviews made by hand bring their flags along.");

    public Guideline Guideline(string id) => id == "broken"
        ? throw new PromptFileException("broken.yaml", 7, "\"title\" must be a text that is not empty.")
        : ReviewMaker.Guideline;

    public DraftRead Read(string name, Stream content)
    {
        var text = new StreamReader(content).ReadToEnd();
        return text.Contains("unreadable")
            ? throw new InputException($"{name}: this is not a document.")
            : new DraftRead(new DraftBuilder().Add(BlockKind.Paragraph, text).Build(), text.Contains("picture") ? ["A picture was not read."] : []);
    }

    public Review Review(Draft draft, Guideline guideline) =>
        new ReviewMaker().Paragraph(('D', 0.9, draft.Text)).Strength("You began.").Build(draft.Section);
}
