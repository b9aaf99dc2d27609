using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Tests.Networks;

public class AdamTests
{
    [Fact]
    public void Step_OnAStretchedQuadratic_EndsAtItsMinimum()
    {
        float[][] centre = [[3, -2, 0.5f], [1, -1]];
        float[][] stretch = [[1, 100, 0.01f], [10, 1]];
        float[][] weights = [new float[3], new float[2]];
        float[][] gradients = [new float[3], new float[2]];
        var adam = new Adam(weights);

        const int steps = 3000;
        for (var step = 0; step < steps; step++)
        {
            for (var p = 0; p < weights.Length; p++)
            {
                for (var i = 0; i < weights[p].Length; i++)
                {
                    gradients[p][i] += stretch[p][i] * (weights[p][i] - centre[p][i]);
                }
            }

            adam.Step(gradients, 0.05f * (1 - ((float)step / steps)));
        }

        for (var p = 0; p < weights.Length; p++)
        {
            weights[p].ShouldBe(centre[p], 1e-2);
        }
    }

    /// <summary>Both means start at zero and are made up for it, so the first step is as long as the rate, whatever the gradient.</summary>
    [Fact]
    public void Step_TheFirst_IsAsLongAsTheRateAgainstTheGradient()
    {
        float[][] weights = [[1, 1, 1, 1]];

        new Adam(weights).Step([[1e-3f, -5, 1000, 0]], 0.01f);

        weights[0].ShouldBe([0.99f, 1.01f, 0.99f, 1], 1e-5);
    }

    [Fact]
    public void Step_ThreeGradients_FollowsTheFormula()
    {
        float[][] weights = [[0.5f]];
        var adam = new Adam(weights);
        var (expected, mean, square) = (0.5, 0.0, 0.0);
        double[] gradients = [2, -1, 0.25];
        for (var t = 1; t <= gradients.Length; t++)
        {
            var gradient = gradients[t - 1];
            adam.Step([[(float)gradient]], 0.1f);

            mean = (0.9 * mean) + (0.1 * gradient);
            square = (0.999 * square) + (0.001 * gradient * gradient);
            expected -= 0.1 * (mean / (1 - Math.Pow(0.9, t))) / (Math.Sqrt(square / (1 - Math.Pow(0.999, t))) + 1e-8);
            ((double)weights[0][0]).ShouldBe(expected, 1e-4);
        }
    }

    [Fact]
    public void Step_Gradients_AreZeroAfterwards()
    {
        float[][] gradients = [[1, 2], [3]];

        new Adam([new float[2], new float[1]]).Step(gradients, 0.1f);

        gradients.ShouldAllBe(gradient => gradient.All(value => value == 0));
    }
}
