using ReflectionBot.Cli;
using ReflectionBot.Serving;

var terminal = Terminal.OfProcess();
var clock = TimeProvider.System;
var coach = new Coach(Coach.PromptsFolder, clock);

return new Shell(terminal, settings => Server.Run(settings),
[
    new ReviewCommand(coach, terminal).Build(),
    new TrainCommand(terminal).Build(),
    new EvaluateCommand(coach, clock, terminal).Build(),
    new ClassifyCommand(terminal).Build(),
    new VectorsCommand(terminal).Build(),
]).Run(args);
