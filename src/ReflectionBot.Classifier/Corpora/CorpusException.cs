namespace ReflectionBot.Classifier.Corpora;

/// <summary>A corpus that cannot be used. The message is one line that says where, what is wrong and what to do.</summary>
public sealed class CorpusException : Exception
{
    /// <summary>A fault of the corpus as a whole.</summary>
    public CorpusException(string fault)
        : base(fault)
    {
    }

    /// <summary>A fault at one line of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="fault">What is wrong there and what is expected instead.</param>
    public CorpusException(string path, int line, string fault)
        : base($"{path}:{line}: {fault}")
    {
    }
}
