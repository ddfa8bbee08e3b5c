using InviteGen.Tool;

return await InviteGenCommand.RunAsync(args, Console.Out, Console.Error, Console.IsInputRedirected ? null : Console.In);
