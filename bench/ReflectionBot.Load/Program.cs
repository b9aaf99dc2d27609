using ReflectionBot.Load;

// Loads the storage and the whole program; prints tables for docs/performance.md.
//   dotnet run --project bench/ReflectionBot.Load -c Release -- storage
switch (args)
{
    case ["storage"]:
        await StorageLoad.Run(Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("Say what to load: storage.");
        return 2;
}
