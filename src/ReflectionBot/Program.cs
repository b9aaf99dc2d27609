using ReflectionBot.Cli;

var terminal = Terminal.OfProcess();

return new Shell(terminal, commands: []).Run(args);
