namespace InviteGen.Generator.Tests.Corpus;

/// <summary>
/// A test that needs a folder of real documents, named by the variable <c>INVITEGEN_CORPUS</c>; without one it is skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public const string Variable = "INVITEGEN_CORPUS";

    public CorpusFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"Set {Variable} to a folder of OpenAPI documents.";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
