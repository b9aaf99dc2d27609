using System.Diagnostics;

namespace ReflectionBot.Tests.Cli;

public class ProgramTests
{
    private static async Task<(int Code, byte[] Output, string Error)> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "reflectionbot.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }

    [Fact]
    public async Task The_program_shows_its_help_without_a_byte_order_mark()
    {
        var (code, output, error) = await Run("--help");

        code.ShouldBe(0);
        output[0].ShouldBe((byte)'D');
        error.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_slip_of_the_pen_ends_with_2_and_a_pointer_to_the_help()
    {
        var (code, output, error) = await Run("revew");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldContain("--help");
    }
}
