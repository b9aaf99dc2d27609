namespace ReflectionBot.Coaching.Readings;

/// <summary>What a sentence speaks of, as far as single words tell.</summary>
public static class Topics
{
    private static readonly HashSet<string> People =
    [
        "student", "students", "learner", "learners", "pupil", "pupils", "trainee", "trainees", "apprentice", "apprentices",
        "participant", "participants", "cohort", "class", "classes", "tutor", "tutors", "teacher", "teachers", "lecturer",
        "lecturers", "colleague", "colleagues", "staff", "academics", "users", "nurses", "members", "candidates", "volunteers",
    ];

    private static readonly HashSet<string> Learning =
    [
        "classroom", "teach", "teaches", "taught", "teaching", "learn", "learns", "learnt", "learned", "learning", "lesson",
        "lessons", "lecture", "lectures", "seminar", "seminars", "workshop", "workshops", "feedback", "assessment", "assessments",
        "revision", "revise", "practise", "module", "modules", "course", "courses", "exam", "marking",
    ];

    private static readonly HashSet<string> Trouble =
    [
        "problem", "problems", "difficult", "difficulty", "difficulties", "hard", "failed", "failure", "broke", "broken",
        "crashed", "complained", "complaint", "complaints", "challenge", "challenges", "struggled", "struggle", "late", "slow",
        "lost", "wrong", "mistake", "error", "errors", "confused", "confusion", "unfortunately", "unable", "poor", "stopped",
        "abandoned", "refused", "delay", "delayed", "missing", "dropped", "ignored", "noisy", "overran", "cancelled",
    ];

    /// <summary>Whether it speaks of learners, or of the colleagues who are a learning technologist's learners (guideline, 2).</summary>
    public static bool SpeaksOfPeople(this PlacedSentence sentence) => sentence.HasOneOf(People);

    /// <summary>Whether it speaks of something that was hard or went wrong.</summary>
    public static bool SpeaksOfTrouble(this PlacedSentence sentence) => sentence.HasOneOf(Trouble);

    /// <summary>Whether it speaks of people learning or teaching; "learning technology" names a field, not learning.</summary>
    public static bool SpeaksOfLearning(this PlacedSentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var next = i + 1 < tokens.Count ? tokens[i + 1].Text : "";
            if (People.Contains(tokens[i].Text) || (Learning.Contains(tokens[i].Text) && !NamesTheField(tokens[i].Text, next)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesTheField(string word, string next) =>
        word == "learning" && (next.StartsWith("technolog") || next is "management" or "platform" or "tools");

    private static bool HasOneOf(this PlacedSentence sentence, HashSet<string> words)
    {
        foreach (var token in sentence.Tokens)
        {
            if (words.Contains(token.Text))
            {
                return true;
            }
        }

        return false;
    }
}
