namespace InviteGen.Architecture.Tests.Layers;

/// <summary>A use that leads from one folder, or file beside folders, to another.</summary>
/// <param name="Level">The folder that holds both.</param>
/// <param name="From">The name of the one that uses the other.</param>
/// <param name="To">The name of the other.</param>
/// <param name="Use">The use.</param>
internal sealed record FolderStep(string Level, string From, string To, TypeUse Use)
{
    /// <summary>True when the step begins in a folder.</summary>
    public bool IsFromFolder => !From.EndsWith(".cs", StringComparison.Ordinal);
}
