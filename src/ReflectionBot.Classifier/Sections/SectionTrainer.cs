using ReflectionBot.Classifier.Corpora;
using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Sections;

/// <summary>Counts in how many drafts of each section every stem stands, and keeps those that tell sections apart.</summary>
public static class SectionTrainer
{
    private const int MostStems = 1_000;

    /// <summary>A stem of fewer drafts may be one writer's.</summary>
    private const int FewestDrafts = 3;

    /// <summary>Trains on the drafts whose section is known; the same drafts give the same model.</summary>
    public static SectionModel Train(IReadOnlyList<CorpusDraft> drafts)
    {
        string[] sections = [.. drafts.Select(draft => draft.Draft.Section).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var sizes = new int[sections.Length];
        var counts = new Dictionary<string, int[]>();
        foreach (var draft in drafts.Where(draft => draft.Draft.Section is not null))
        {
            var section = Array.IndexOf(sections, draft.Draft.Section);
            sizes[section]++;
            foreach (var stem in SectionModel.Stems(string.Join('\n', draft.Sentences.Select(sentence => sentence.Text))))
            {
                if (!counts.TryGetValue(stem, out var ofStem))
                {
                    counts.Add(stem, ofStem = new int[sections.Length]);
                }

                ofStem[section]++;
            }
        }

        return new SectionModel(sections, sizes, counts
            .Where(one => one.Value.Sum() >= FewestDrafts)
            .OrderByDescending(one => Tells(one.Value, sizes))
            .ThenBy(one => one.Key, StringComparer.Ordinal)
            .Take(MostStems)
            .OrderBy(one => one.Key, StringComparer.Ordinal)
            .ToDictionary());
    }

    /// <summary>How much a stem's being there says of the section, in parts of a nat a draft (mutual information of presence).</summary>
    private static double Tells(int[] counts, int[] sizes)
    {
        double all = sizes.Sum();
        double with = counts.Sum();
        return counts.Select((count, i) => count == 0 ? 0 : count / all * PortableMath.Log(count * all / (with * sizes[i]))).Sum();
    }
}
