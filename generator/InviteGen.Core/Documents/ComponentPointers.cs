namespace InviteGen.Core.Documents;

/// <summary>Where components stand in a document.</summary>
public static class ComponentPointers
{
    /// <summary>A named schema of OpenAPI 3.</summary>
    public static Site Schema(string name) => Site.Root / "components" / "schemas" / name;
}
