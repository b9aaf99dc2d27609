using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReflectionBot.Documents;

/// <summary>
/// Runs pdftotext of poppler-utils on a PDF given on its standard input, so that no file is left behind. The process
/// is bounded in time, memory and output, and killed when it goes beyond.
/// </summary>
internal static class PdfToText
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(20);

    // Half a gigabyte and twenty seconds of work: pages of a stranger may ask for more, a portfolio does not.
    private const string Limited = "ulimit -v 524288 2>/dev/null; ulimit -t 20 2>/dev/null; exec pdftotext -enc UTF-8 - -";
    private const int ShellFindsNoProgram = 127;
    private const int CopyingForbidden = 3; // See "exit codes" in pdftotext's manual.

    /// <summary>The text of all pages, each ended by a form feed, and whether it was cut for its length.</summary>
    /// <exception cref="UnreadableException">It is damaged, protected or too slow, or pdftotext is missing.</exception>
    public static (string Text, bool IsCut) Run(byte[] content)
    {
        using var process = Start();
        using var deadline = new Timer(_ => Stop(process), state: null, _longest, Timeout.InfiniteTimeSpan);
        var started = Stopwatch.GetTimestamp();
        var complaint = Task.Run(() => StartOf(process.StandardError));
        var feeding = Task.Run(() => Feed(process, content));
        var (text, isCut) = Take(process.StandardOutput);
        if (isCut)
        {
            Stop(process);
        }

        process.WaitForExit();
        feeding.Wait();
        return isCut || process.ExitCode == 0 ? (text, isCut) : throw FaultOf(process.ExitCode, complaint.Result, started);
    }

    private static Process Start()
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", "-", "-"])
            : new ProcessStartInfo("/bin/sh", ["-c", Limited]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UnreadableException(UnreadableReason.PdfNotInstalled);
        }
    }

    private static void Feed(Process process, byte[] content)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(content);
        }
        catch (IOException)
        {
            // It stopped reading: its exit code says why.
        }
    }

    private static (string Text, bool IsCut) Take(StreamReader output)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (int read; (read = output.Read(buffer)) > 0;)
        {
            var room = Math.Min(read, DraftReader.MostCharacters - text.Length);
            text.Append(buffer, 0, room);
            if (room < read)
            {
                return (text.ToString(), true);
            }
        }

        return (text.ToString(), false);
    }

    /// <summary>The first words of what it complains of; the rest is read away, for a damaged file can have it complain at length.</summary>
    private static string StartOf(StreamReader errors)
    {
        var start = new char[1024];
        var length = errors.ReadBlock(start);
        var rest = new char[1024];
        while (errors.Read(rest) > 0)
        {
        }

        return new string(start, 0, length);
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static UnreadableException FaultOf(int exitCode, string errors, long started) => new(
        exitCode == ShellFindsNoProgram ? UnreadableReason.PdfNotInstalled
        : Stopwatch.GetElapsedTime(started) >= _longest ? UnreadableReason.PdfTooSlow
        : exitCode == CopyingForbidden || errors.Contains("password", StringComparison.OrdinalIgnoreCase) ? UnreadableReason.Encrypted
        : UnreadableReason.Damaged);
}
