using InviteGen.Bench;
using InviteGen.Bench.Hostile.Parallel;

if (args is [HostileServerProcess.Option])
{
    await HostileServerProcess.ServeAsync();
    return 0;
}

return BenchCommand.Run(args);
