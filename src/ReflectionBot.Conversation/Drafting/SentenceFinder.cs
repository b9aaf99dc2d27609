using ReflectionBot.Coaching.Sentences;
using ReflectionBot.Conversation.Wordings;

namespace ReflectionBot.Conversation.Drafting;

/// <summary>Finds the sentence of a draft that a writer quotes, whole or in part.</summary>
internal static class SentenceFinder
{
    /// <summary>Fewer words may stand anywhere.</summary>
    private const int FewestWords = 2;

    /// <summary>The sentence that has the quoted words one behind the other; null when there is none.</summary>
    public static LabelledSentence? Find(string quoted, IReadOnlyList<LabelledSentence> sentences)
    {
        string[] sought = [.. SaidWord.In(quoted).Select(word => word.Text)];
        return sought.Length < FewestWords
            ? null
            : sentences.FirstOrDefault(sentence => Has(SaidWord.In(sentence.Text), sought));
    }

    private static bool Has(IReadOnlyList<SaidWord> words, string[] sought)
    {
        for (var start = 0; start + sought.Length <= words.Count; start++)
        {
            var same = 0;
            while (same < sought.Length && words[start + same].Text == sought[same])
            {
                same++;
            }

            if (same == sought.Length)
            {
                return true;
            }
        }

        return false;
    }
}
