global using InviteGen.Core;
global using InviteGen.Generator.Inputs;
global using InviteGen.Generator.Projects;
global using InviteGen.Generator.Tests.Harness;
global using InviteGen.Generator.Tests.Pipeline;
