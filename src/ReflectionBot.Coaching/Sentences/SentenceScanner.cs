using ReflectionBot.Coaching.Drafts;

namespace ReflectionBot.Coaching.Sentences;

/// <summary>
/// Walks once over the text of one block and cuts it after each stop that ends a sentence. Looking ahead or back is
/// always bounded, so any text takes linear time.
/// </summary>
internal ref struct SentenceScanner
{
    private readonly ReadOnlySpan<char> _text;
    private readonly int _lastWord;
    private int _start;
    private int _firstWord;
    private int _heldTo;
    private int _end;

    public SentenceScanner(ReadOnlySpan<char> text)
    {
        _text = text.TrimEnd();
        _lastWord = _text.Length - 1;
        while (_lastWord >= 0 && !char.IsLetterOrDigit(_text[_lastWord]))
        {
            _lastWord--;
        }
    }

    /// <summary>Finds the next sentence, counted from the start of the block.</summary>
    public bool TryNext(out TextSpan sentence)
    {
        _start = SentenceMarks.SkipSpace(_text, _end);
        _firstWord = _start;
        _heldTo = -1;
        while (_firstWord < _text.Length && !char.IsLetterOrDigit(_text[_firstWord]))
        {
            _firstWord++;
        }

        _end = FindEnd();
        sentence = TextSpan.FromTo(_start, _end);
        return sentence.Length > 0;
    }

    private int FindEnd()
    {
        var isReference = SentenceReference.StartsAt(_text, _start);
        var at = _start;
        while (at < _text.Length)
        {
            if (!SentenceStop.IsStop(_text[at]))
            {
                Hold(at);
                at++;
                continue;
            }

            var stop = SentenceStop.At(_text, at);
            if (Ends(stop) && !(isReference && SentenceReference.GoesOn(_text, _start, stop)))
            {
                return _text[_start] is '(' or '[' ? stop.End : SentencePointers.Skip(_text, stop.End);
            }

            at = stop.End;
        }

        return _text.Length;
    }

    // A quotation or bracket inside a sentence keeps that sentence together, whatever stops are in it.
    private void Hold(int at)
    {
        if (at > _heldTo
            && SentenceMarks.TryClose(_text, at, out var close)
            && (at > _firstWord || SentenceMarks.GoesOnAfter(_text, close)))
        {
            _heldTo = close;
        }
    }

    private readonly bool Ends(SentenceStop stop) =>
        stop.End > _heldTo
        && stop.Start > _firstWord
        && stop.End <= _lastWord
        && !SentenceNumbering.IsLabel(_text[_start..stop.Start])
        && !SentenceNumbering.EndsInItemNumber(_text[..stop.Start])
        && stop.EndsSentence(_text);
}
