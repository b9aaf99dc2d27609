using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Prompts;
using ReflectionBot.Coaching.Reviews;

namespace ReflectionBot.Tests.Support;

/// <summary>Reviews of invented drafts.</summary>
public static class Reviews
{
    public static Phrases Phrases { get; } = Phrases.Load(Repository.Replies);

    /// <summary>A section as people write it: prose, a list, a quotation, a table, a link, notes of every kind.</summary>
    public static Review Usual { get; } = new ReviewMaker()
        .Block(BlockKind.Heading, "Quizzes for the pottery evening class", 1)
        .Paragraph(
            ('D', 0.97, "I run an evening class in pottery for thirty adults at the Brackwater centre."),
            ('D', 0.93, "In 2023 we moved the theory part of the course into the college's virtual learning environment."),
            ('D', 0.95, "I built nine short quizzes, one for each glaze family."),
            ('R', 0.91, "I chose quizzes because people who work all day told me they read in ten-minute gaps."))
        .Block(BlockKind.Heading, "What I set up", 3)
        .Prose(BlockKind.ListItem, 1, ('D', 0.88, "A question bank of 140 items."))
        .Prose(BlockKind.ListItem, 2, ('D', 0.81, "Forty of them have a photograph."))
        .Prose(BlockKind.ListItem, 1, ('D', 0.86, "Feedback on each wrong answer, written by me & a volunteer."))
        .Paragraph(
            ('D', 0.9, "The team met on Tuesdays and the VLE, the SSO and the LTI tool were tested."),
            ('R', 0.64, "Students liked them."))
        .Prose(BlockKind.Quotation, 0, ('E', 0.92, "“I finally know why my celadon went grey,” wrote Orla after week four. ☕"))
        .Block(BlockKind.TableCell, "Week", 1)
        .Block(BlockKind.TableCell, "Attempts", 2)
        .Block(BlockKind.TableCell, "1", 1)
        .Block(BlockKind.TableCell, "61", 2)
        .Block(BlockKind.TableCell, "9", 1)
        .Block(BlockKind.TableCell, "118", 2)
        .Prose(BlockKind.Caption, 0, ('E', 0.96, "Table 1 shows how often the quizzes were taken in the first and the last week."))
        .Block(BlockKind.Aside, "A kiln with its door open")
        .Block(
            BlockKind.Heading,
            "The naïve plan",
            2,
            new Link(new TextSpan(4, 5), "https://brackwater.example/plan?a=1&b=2"))
        .Paragraph(
            ('R', 0.78, "My first plan failed: nobody took a quiz that counted towards nothing, and I had not asked."),
            ('D', 0.72, "The second term began on 9 January, with the same room, the same two kilns, a new technician who had come from a tile factory in the north, and a waiting list of eleven people."))
        .Because("I run an evening class in pottery for thirty adults at the Brackwater centre.", "I run", "evening class")
        .Because("I chose quizzes because people who work all day told me they read in ten-minute gaps.", "I chose", "because", "told me")
        .Because("The team met on Tuesdays and the VLE, the SSO and the LTI tool were tested.", "team met", "LTI tool were tested")
        .Because("Table 1 shows how often the quizzes were taken in the first and the last week.", "Table 1 shows")
        .Because("My first plan failed: nobody took a quiz that counted towards nothing, and I had not asked.", "plan failed", "I had not asked")
        .Strength("You say why you chose quizzes, from what your learners told you.")
        .Strength("You tell us openly about a plan that failed.")
        .Question("Students liked them.", "What was the impact on my users/students/learning?", "cmalt-2019-01#reflection-4")
        .Question(
            "The second term began on 9 January, with the same room, the same two kilns, a new technician who had come from a tile factory in the north, and a waiting list of eleven people.",
            "What would I do differently another time?",
            "cmalt-2019-01#reflection-3")
        .Flag(
            "role-unclear",
            "Your own part",
            "It is hard to see what you did yourself where the team comes in.",
            "The team met on Tuesdays and the VLE, the SSO and the LTI tool were tested.")
        .Flag("jargon", "Words from our field", "Some short forms may be new to a reader from another field.", "VLE", "SSO", "LTI")
        .Flag("missing-evidence", "Evidence", "I found little that a reader could open or check.")
        .Build();

    /// <summary>A draft that tries to be markup, a terminal and a browser at once.</summary>
    public static Review Hostile { get; } = new ReviewMaker()
        .Block(BlockKind.Heading, "<script>alert(1)</script> # **h**", 1)
        .Paragraph(
            ('D', 0.9, HostileSentence),
            ('R', 0.5, "I <b>learnt</b> *a lot* from _it_ & [this](javascript:alert(2)), \u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007."))
        .Block(BlockKind.Paragraph, "see here", 0, new Link(new TextSpan(4, 4), "javascript:alert('x')\"><img src=x onerror=alert(3)>"))
        .Because(HostileSentence, "onerror=alert(1)>\n# head", "![i](http://x.example/a.png)")
        .Strength($"You wrote \"{HostileSentence}\".")
        .Question(HostileSentence, "What have I learnt from doing what I describe above?", "cmalt-2019-01#reflection-1")
        .Flag("jargon", "<i>Title</i>", $"You say \"{HostileSentence}\"", "<img src=x")
        .Build(section: null);

    /// <summary>Line ends, escapes, a right-to-left override, C1 controls, and every kind of markup.</summary>
    public const string HostileSentence =
        "<img src=x onerror=alert(1)>\n# head\n- item `code` \u001b[31mred\u001b[0m \u009b2J \u202Etxt.exe\u202C ![i](http://x.example/a.png) www.evil.example <https://e.example> &lt; $x^2$ | a | ~~no~~";

    /// <summary>A draft without a sentence.</summary>
    public static Review Empty { get; } = new ReviewMaker().Block(BlockKind.Heading, "Only a title", 1).Build();
}
