namespace ReflectionBot.Coaching.Sentences;

/// <summary>Capitalised words rare inside a sentence, so that one behind "a.m." starts the next.</summary>
internal static class SentenceStarters
{
    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        word is "A" or "An" or "The" or "This" or "That" or "These" or "Those" or "There" or "Here"
            or "I" or "We" or "You" or "He" or "She" or "It" or "They" or "My" or "Our" or "Your" or "His" or "Her"
            or "Its" or "Their" or "One" or "Some" or "Many" or "Most" or "All" or "Each" or "Every" or "Both"
            or "Several" or "Few" or "Another" or "Other" or "Others" or "No" or "Not" or "Nobody" or "Nothing"
            or "Everyone" or "In" or "On" or "At" or "By" or "For" or "From" or "With" or "Without" or "To" or "As"
            or "Of" or "Over" or "Under" or "During" or "Between" or "Through" or "Despite" or "After" or "Before"
            or "Since" or "Until" or "When" or "Whenever" or "While" or "Once" or "If" or "Because" or "Although"
            or "Though" or "Unless" or "Whereas" or "And" or "But" or "Or" or "So" or "Yet" or "Then" or "Now" or "Next"
            or "Later" or "Still" or "Also" or "However" or "Instead" or "Perhaps" or "What" or "Who" or "Why" or "How"
            or "Where" or "Which" or "Students" or "Staff" or "Learners" or "Colleagues" or "Feedback" or "Looking"
            or "Having" or "Being" or "Using" or "Thanks" or "Please";
}
