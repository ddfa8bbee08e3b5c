using InviteGen.Bench;

return BenchCommand.Run(args);
