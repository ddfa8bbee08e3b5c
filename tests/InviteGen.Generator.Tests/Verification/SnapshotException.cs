namespace InviteGen.Generator.Tests.Verification;

/// <summary>Output that is not what its snapshot says.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
