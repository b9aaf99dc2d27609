using ReflectionBot.Classifier.Vectors;

namespace ReflectionBot.Classifier.Networks;

/// <summary>
/// Carries what was read along a draft in one direction: at each sentence a gate says how much of the state is replaced by
/// what the sentence brings. Gate and content depend on the sentence alone, as in minGRU (Feng et al. 2024,
/// arXiv:2410.01201), so little is worked out at each step; x / (1 + |x|) stands for both usual curves, since every machine
/// computes it to the same bits.
/// </summary>
/// <param name="Gate">From a sentence to how much of each number of the state it replaces.</param>
/// <param name="Content">From a sentence to what it brings.</param>
internal sealed record Recurrence(Layer Gate, Layer Content)
{
    public static Recurrence OfZeros(int inputs, int outputs) => new(Layer.OfZeros(inputs, outputs), Layer.OfZeros(inputs, outputs));

    /// <summary>All weights, always in the same order.</summary>
    public IEnumerable<float[]> Parameters => [Gate.Weights, Gate.Bias, Content.Weights, Content.Bias];

    /// <summary>Reads a draft.</summary>
    /// <param name="sentences">What is known of each sentence, in the order of reading.</param>
    public RecurrentState[] Read(float[][] sentences)
    {
        var states = new RecurrentState[sentences.Length];
        var (gates, contents) = (Gate.Forward(sentences), Content.Forward(sentences));
        var before = new float[Gate.Outputs];
        for (var i = 0; i < states.Length; i++)
        {
            var (gate, content) = (gates[i], contents[i]);
            Lanes.Squash(content);
            var state = new float[gate.Length];
            Lanes.Carry(state, before, gate, content);
            states[i] = new RecurrentState(gate, content, before, state);
            before = state;
        }

        return states;
    }

    /// <summary>Adds to <paramref name="gradient"/> what errors of the states ask of the weights, and returns what they ask of the sentences.</summary>
    /// <param name="gradient">As this.</param>
    /// <param name="sentences">What was read.</param>
    /// <param name="states">What came of it.</param>
    /// <param name="errors">For every state, what it should change.</param>
    public float[][] Learn(Recurrence gradient, IReadOnlyList<float[]> sentences, RecurrentState[] states, IReadOnlyList<float[]> errors)
    {
        var asked = new float[states.Length][];
        var carried = new float[Gate.Outputs];
        for (var i = states.Length - 1; i >= 0; i--)
        {
            var (gate, content, before, _) = states[i];
            var gateError = new float[gate.Length];
            var contentError = new float[gate.Length];
            for (var k = 0; k < gate.Length; k++)
            {
                var error = errors[i][k] + carried[k];
                var steepness = 1 - Math.Abs((2 * gate[k]) - 1);
                gateError[k] = error * (content[k] - before[k]) * 0.5f * steepness * steepness;
                steepness = 1 - Math.Abs(content[k]);
                contentError[k] = error * gate[k] * steepness * steepness;
                carried[k] = error * (1 - gate[k]);
            }

            Layer.AddGradient(gradient.Gate, sentences[i], gateError);
            Layer.AddGradient(gradient.Content, sentences[i], contentError);
            asked[i] = new float[sentences[i].Length];
            Gate.AddInputError(gateError, asked[i]);
            Content.AddInputError(contentError, asked[i]);
        }

        return asked;
    }
}
