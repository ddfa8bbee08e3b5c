using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// Marks a schema of version 3.0 that says <c>nullable</c>. There the word adds null to all that the schema allows, whatever is merged into
/// it; since version 3.1, null is one type in a list, which only counts where all schemas allow it. The reader makes one of both, and
/// drops the word where there is no type. The mark is written only into what the reader is given; a document that has an extension of
/// that name is read without it.
/// </summary>
internal static class NullableMark
{
    /// <summary>The extension.</summary>
    public const string Name = "x-invitegen-nullable";

    /// <summary>True for a schema that has it.</summary>
    public static bool IsOn(IOpenApiSchema schema) => schema.Extensions?.ContainsKey(Name) == true;
}
