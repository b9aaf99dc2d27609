using ReflectionBot.Classifier.Chains;
using ReflectionBot.Classifier.Networks;
using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Classifier.Features;

/// <summary>All that models see of a draft.</summary>
/// <param name="Vectors">What the linear model sees of each sentence.</param>
/// <param name="Inputs">What the networks see of each sentence.</param>
/// <param name="Links">How each sentence follows the one before it.</param>
internal sealed record DraftFeatures(FeatureVector[] Vectors, NetworkInput[] Inputs, SentenceLink[] Links)
{
    /// <summary>What models see of <paramref name="draft"/>.</summary>
    public static DraftFeatures Of(Draft draft, IReadOnlyList<Sentence> sentences) => Of(ContextReader.Read(draft, sentences));

    /// <summary>What models see of sentences in their places.</summary>
    /// <param name="contexts">All sentences of a draft.</param>
    /// <param name="owned">Whether the vectors tell which tokens each feature comes from.</param>
    public static DraftFeatures Of(SentenceContext[] contexts, bool owned = false) =>
        new(FeatureExtractor.Extract(contexts, owned), NetworkInput.Of(contexts), LinksOf(contexts));

    private static SentenceLink[] LinksOf(SentenceContext[] contexts)
    {
        var links = new SentenceLink[contexts.Length];
        for (var i = 1; i < links.Length; i++)
        {
            var (before, context) = (contexts[i - 1], contexts[i]);
            links[i] = !context.FirstOfBlock ? SentenceLink.Paragraph
                : !ReferenceEquals(context.Heading, before.Heading) ? SentenceLink.NewHeading
                : context.Kind == BlockKind.ListItem && before.Kind == BlockKind.ListItem ? SentenceLink.ListItem
                : SentenceLink.NewParagraph;
        }

        return links;
    }
}
