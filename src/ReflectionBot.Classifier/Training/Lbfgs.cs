namespace ReflectionBot.Classifier.Training;

/// <summary>
/// Limited-memory BFGS for smooth convex functions (Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 7.4),
/// with a backtracking line search.
/// </summary>
internal static class Lbfgs
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4;

    /// <summary>Minimises <paramref name="objective"/> from zero.</summary>
    /// <param name="objective">Gives the value at a point and writes the gradient there.</param>
    /// <param name="size">How many variables there are.</param>
    /// <param name="iterations">How many steps at most.</param>
    /// <param name="tolerance">Ends when a step lowers the value by less than this share of it.</param>
    public static double[] Minimise(Func<double[], double[], double> objective, int size, int iterations, double tolerance)
    {
        var point = new double[size];
        var gradient = new double[size];
        var value = objective(point, gradient);
        var history = new Queue<Correction>(Memory);
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            var direction = Direction(gradient, history);
            var slope = Dot(direction, gradient);
            if (slope >= 0)
            {
                return point; // no way down: this is the minimum
            }

            var step = history.Count == 0 ? 1 / Math.Sqrt(-slope) : 1.0;
            var next = new double[size];
            var nextGradient = new double[size];
            var nextValue = Try(step);
            while (nextValue > value + (SufficientDecrease * step * slope) && step > 1e-12)
            {
                step /= 2;
                nextValue = Try(step);
            }

            if (value - nextValue < tolerance * Math.Abs(value))
            {
                return nextValue < value ? next : point;
            }

            Remember(history, Correction.Between(point, next, gradient, nextGradient));
            (point, gradient, value) = (next, nextGradient, nextValue);

            double Try(double length)
            {
                for (var i = 0; i < size; i++)
                {
                    next[i] = point[i] + (length * direction[i]);
                }

                return objective(next, nextGradient);
            }
        }

        return point;
    }

    private static double[] Direction(double[] gradient, Queue<Correction> history)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var shares = new double[history.Count];
        var corrections = history.ToArray();
        for (var i = corrections.Length - 1; i >= 0; i--)
        {
            shares[i] = Dot(corrections[i].Step, direction) / corrections[i].Curvature;
            AddScaled(direction, corrections[i].Change, -shares[i]);
        }

        if (corrections is [.., var latest])
        {
            var scale = latest.Curvature / Dot(latest.Change, latest.Change);
            for (var i = 0; i < direction.Length; i++)
            {
                direction[i] *= scale;
            }
        }

        for (var i = 0; i < corrections.Length; i++)
        {
            var share = Dot(corrections[i].Change, direction) / corrections[i].Curvature;
            AddScaled(direction, corrections[i].Step, shares[i] - share);
        }

        return direction;
    }

    private static void Remember(Queue<Correction> history, Correction correction)
    {
        if (correction.Curvature <= 0)
        {
            return;
        }

        if (history.Count == Memory)
        {
            history.Dequeue();
        }

        history.Enqueue(correction);
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void AddScaled(double[] target, double[] source, double scale)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] += scale * source[i];
        }
    }

    private sealed record Correction(double[] Step, double[] Change, double Curvature)
    {
        public static Correction Between(double[] point, double[] next, double[] gradient, double[] nextGradient)
        {
            var step = new double[point.Length];
            var change = new double[point.Length];
            for (var i = 0; i < step.Length; i++)
            {
                step[i] = next[i] - point[i];
                change[i] = nextGradient[i] - gradient[i];
            }

            return new Correction(step, change, Dot(step, change));
        }
    }
}
