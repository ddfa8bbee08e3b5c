namespace InviteGen.Core.Text;

/// <summary>One file as its author sees it: a spec, an overlay, a lock or a file that a spec refers to.</summary>
/// <param name="Path">The path that messages show; never opened.</param>
/// <param name="Content">The whole text, without a byte order mark.</param>
public sealed record SpecText(string Path, string Content);
