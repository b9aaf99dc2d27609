using ReflectionBot.Cli;

namespace ReflectionBot.Tests.Cli;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reflectionbot-").FullName;

    private string Target => Path.Combine(_folder, "out.txt");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Write_WhenWritingFails_LeavesTheOldFileAndNoOther()
    {
        File.WriteAllText(Target, "old");

        Should.Throw<InvalidOperationException>(() => AtomicFile.Write(Target, stream =>
        {
            stream.Write("new"u8);
            throw new InvalidOperationException("half way");
        }));

        File.ReadAllText(Target).ShouldBe("old");
        Directory.GetFiles(_folder).ShouldBe([Target]);
    }

    [Fact]
    public void Write_WhileWriting_ShowsTheOldFile()
    {
        File.WriteAllText(Target, "old");

        AtomicFile.Write(Target, stream =>
        {
            stream.Write("new"u8);
            stream.Flush();
            File.ReadAllText(Target).ShouldBe("old");
        });

        File.ReadAllText(Target).ShouldBe("new");
        Directory.GetFiles(_folder).ShouldBe([Target]);
    }

    [Fact]
    public void Write_ToAFolder_Throws() => Should.Throw<IOException>(() => AtomicFile.Write(_folder, _ => { }));

    [Fact]
    public void Write_ThroughALink_KeepsTheLink()
    {
        var link = Path.Combine(_folder, "link");
        File.WriteAllText(Target, "old");
        File.CreateSymbolicLink(link, Target);

        AtomicFile.Write(link, stream => stream.Write("new"u8));

        File.ReadAllText(Target).ShouldBe("new");
        new FileInfo(link).LinkTarget.ShouldBe(Target);
    }

    [Fact]
    public void Write_OverAPrivateFile_KeepsItPrivate()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other permissions.");
        File.WriteAllText(Target, "old");
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        AtomicFile.Write(Target, stream => stream.Write("new"u8));

        Mode().ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Write_ToADevice_LeavesTheDevice()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no /dev.");

        AtomicFile.Write("/dev/null", stream => stream.Write("new"u8));

        new FileInfo("/dev/null").Length.ShouldBe(0);
    }

#pragma warning disable CA1416 // only called where the test was not skipped
    private void SetMode(UnixFileMode mode) => File.SetUnixFileMode(Target, mode);

    private UnixFileMode Mode() => File.GetUnixFileMode(Target);
#pragma warning restore CA1416
}
