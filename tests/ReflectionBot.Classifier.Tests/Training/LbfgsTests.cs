using ReflectionBot.Classifier.Training;

namespace ReflectionBot.Classifier.Tests.Training;

public class LbfgsTests
{
    [Fact]
    public void Minimise_StretchedQuadratic_FindsItsMinimum()
    {
        double[] centre = [3, -2, 0.5, 100, -7];
        double Quadratic(double[] x, double[] gradient)
        {
            var value = 0.0;
            for (var i = 0; i < x.Length; i++)
            {
                var stretch = Math.Pow(10, i);
                var off = x[i] - centre[i];
                gradient[i] = 2 * stretch * off;
                value += stretch * off * off;
            }

            return value;
        }

        var found = Lbfgs.Minimise(Quadratic, centre.Length, iterations: 200, tolerance: 1e-15);

        for (var i = 0; i < centre.Length; i++)
        {
            found[i].ShouldBe(centre[i], 1e-5);
        }
    }

    /// <summary>As narrow and bent a valley as Rosenbrock's, but convex; its minimum is at (1, 1).</summary>
    [Fact]
    public void Minimise_BentValley_FindsItsMinimum()
    {
        static double Valley(double[] x, double[] gradient)
        {
            var (a, b) = (x[0] - 1, x[1] - x[0]);
            gradient[0] = (4 * a * a * a) + (2 * a) - (200 * b) - (4 * b * b * b);
            gradient[1] = (200 * b) + (4 * b * b * b);
            return (a * a * a * a) + (a * a) + (100 * b * b) + (b * b * b * b);
        }

        var found = Lbfgs.Minimise(Valley, 2, iterations: 200, tolerance: 1e-15);

        found[0].ShouldBe(1, 1e-6);
        found[1].ShouldBe(1, 1e-6);
    }

    [Fact]
    public void Minimise_StartAtTheMinimum_StaysThere()
    {
        static double Bowl(double[] x, double[] gradient)
        {
            (gradient[0], gradient[1]) = (2 * x[0], 2 * x[1]);
            return 1 + (x[0] * x[0]) + (x[1] * x[1]);
        }

        Lbfgs.Minimise(Bowl, 2, iterations: 100, tolerance: 1e-6).ShouldBe([0, 0]);
    }

    [Fact]
    public void Minimise_FewIterations_StillGoesDown()
    {
        static double Quartic(double[] x, double[] gradient)
        {
            var off = x[0] - 20;
            gradient[0] = 4 * off * off * off;
            return off * off * off * off;
        }

        var found = Lbfgs.Minimise(Quartic, 1, iterations: 2, tolerance: 1e-15)[0];

        Math.Abs(found - 20).ShouldBeLessThan(20);
    }
}
