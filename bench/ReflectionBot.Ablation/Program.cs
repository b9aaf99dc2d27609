using ReflectionBot.Ablation;
using ReflectionBot.Classifier.Corpora;

// What each part of the sentence model brings, on writers it was not trained on: prints tables for docs/accuracy.md.
//   dotnet run --project bench/ReflectionBot.Ablation -c Release [-- parts|curve|sections]
var folder = Path.Combine("src", "ReflectionBot.Classifier", "corpus");
var study = new Study(Corpus.Read(folder));
foreach (var table in args is [] ? ["parts", "curve", "sections"] : args)
{
    switch (table)
    {
        case "parts":
            study.PrintParts(Console.Out);
            break;
        case "curve":
            study.PrintCurve(Console.Out);
            break;
        case "sections":
            study.PrintSections(Console.Out);
            break;
        default:
            Console.Error.WriteLine($"There is no table \"{table}\"; there are parts, curve and sections.");
            return 2;
    }
}

return 0;
