namespace InviteGen.Generator.Tests.Harness;

/// <summary>A run that does not hold what every run has to hold.</summary>
internal sealed class HarnessException(string message) : Exception(message);
