using System.CommandLine;
using ReflectionBot.Coaching.Guidelines;
using ReflectionBot.Rendering;

namespace ReflectionBot.Cli;

/// <summary><c>review FILE|-</c>: what a mentor would say of one drafted section.</summary>
/// <param name="coach">Reads and reviews drafts.</param>
/// <param name="terminal">Where the review goes without <c>--out</c>.</param>
public sealed class ReviewCommand(ICoach coach, Terminal terminal)
{
    private const string Purpose = """
        Say what an experienced mentor would notice in a drafted section, and ask the guideline's questions about it.

        Examples:
          reflectionbot review my-1a.docx --section 1a
              a short reply: what works, the balance, up to three questions
          reflectionbot review my-1a.docx --section 1a --format html --out review.html
              the whole draft, marked up, as a page for your browser
        """;

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "The draft: .docx, .pptx, .html, .md, .txt or .pdf; - reads standard input.",
    };

    private readonly Option<string?> _section = new("--section")
    {
        HelpName = "ID",
        Description = "The guideline's section it is for, such as 1a.",
    };

    private readonly Option<string> _guideline = new("--guideline")
    {
        HelpName = "ID",
        Description = "The guideline to read it against.",
        DefaultValueFactory = _ => "cmalt-2019-01",
    };

    private readonly Option<string> _format = new Option<string>("--format")
    {
        Description = "How to show the review; html has the whole draft in it.",
        DefaultValueFactory = _ => "text",
    }.AcceptOnlyFromAmong("text", "markdown", "json", "html");

    private readonly Option<string?> _out = new("--out")
    {
        HelpName = "FILE",
        Description = "The file to write instead of standard output; it is written whole or not at all.",
    };

    /// <summary>The command, ready to be added to a shell.</summary>
    public Command Build()
    {
        var command = new Command("review", Purpose) { _file, _section, _guideline, _format, _out };
        command.SetAction(Run);
        return command;
    }

    private void Run(ParseResult parsed)
    {
        var outFile = parsed.GetValue(_out);
        var guideline = GuidelineCalled(parsed.GetRequiredValue(_guideline));
        var section = SectionCalled(parsed.GetValue(_section), guideline);
        var (draft, notices) = Read(parsed.GetRequiredValue(_file));
        var review = coach.Review(draft with { Section = section?.Id ?? draft.Section }, guideline);
        var shown = RendererFor(parsed.GetRequiredValue(_format), colour: outFile is null && terminal.Colour).Render(review);
        if (outFile is null)
        {
            terminal.Output.Write(shown);
        }
        else
        {
            Files.Write(outFile, shown);
        }

        foreach (var notice in notices)
        {
            terminal.Error.WriteLine(notice);
        }
    }

    private Guideline GuidelineCalled(string id) => coach.GuidelineIds.Contains(id)
        ? coach.Guideline(id)
        : throw new InputException(
            $"--guideline: there is no guideline \"{id}\"; there are {string.Join(", ", coach.GuidelineIds)}.");

    private static GuidelineSection? SectionCalled(string? id, Guideline guideline) =>
        id is null
            ? null
            : guideline.Section(id) ?? throw new InputException(
                $"--section: {guideline.Id} has no section \"{id}\"; it has "
                + $"{string.Join(", ", guideline.Sections.Select(section => section.Id))}.");

    private DraftRead Read(string file)
    {
        if (file == "-")
        {
            return coach.Read(file, terminal.Input);
        }

        using var content = Files.Open(file);
        return coach.Read(file, content);
    }

    private IReviewRenderer RendererFor(string format, bool colour) => format switch
    {
        "json" => new JsonReview(),
        "markdown" => new MarkdownReview(coach.Phrases),
        "html" => new HtmlReview(coach.Phrases),
        _ => new TextReview(coach.Phrases, colour),
    };
}
