namespace InviteGen.Core.Emit.Writing;

/// <summary>Marks what the author of the spec advises against.</summary>
internal static class Deprecation
{
    public static void Write(SourceWriter writer, bool isDeprecated) =>
        writer.LineIf(isDeprecated, """[Obsolete("The spec marks it as deprecated.")]""");
}
