using ReflectionBot.Coaching.Readings;
using ReflectionBot.Coaching.Text;

namespace ReflectionBot.Coaching.Flags;

/// <summary>
/// Tools are named, but hardly anybody learns or teaches with them: "make it clear how the technology you discuss is being
/// used for learning and/or teaching" (guideline, 1b).
/// </summary>
public sealed class ToolNotLearning : IFlagRule
{
    private const int ShortestSection = 6;

    private static readonly HashSet<string> LearningWords =
    [
        "student", "students", "learner", "learners", "pupil", "pupils", "trainee", "trainees", "apprentice", "apprentices",
        "participant", "participants", "cohort", "class", "classes", "classroom", "tutor", "tutors", "teacher", "teachers",
        "lecturer", "lecturers", "teach", "teaches", "taught", "teaching", "learn", "learns", "learnt", "learned", "learning",
        "lesson", "lessons", "lecture", "lectures", "seminar", "seminars", "workshop", "workshops", "feedback", "assessment",
        "assessments", "revision", "revise", "practise", "module", "modules", "course", "courses", "exam", "marking", "nurses",
    ];

    /// <inheritdoc />
    public string Code => "tool-not-learning";

    /// <inheritdoc />
    public Finding? Find(Reading reading)
    {
        if (reading.Section?.Watch.Contains(Code) != true || reading.Account.Count < ShortestSection)
        {
            return null;
        }

        var without = reading.Account.Where(sentence => !SpeaksOfLearning(sentence.Tokens)).ToList();
        return without.Count >= reading.Account.Count * 0.85
            ? new Finding([.. without.Where(sentence => sentence.Voice.Acts).Select(sentence => sentence.Span)])
            : null;
    }

    /// <summary>"Learning technology" names a field, not learning.</summary>
    private static bool SpeaksOfLearning(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
            if (LearningWords.Contains(tokens[i].Text)
                && !(tokens[i].Text == "learning" && (next.StartsWith("technolog") || next is "management" or "platform" or "tools")))
            {
                return true;
            }
        }

        return false;
    }
}
