using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Changes of what types are called in C#.</summary>
internal static class NameChanges
{
    private const string Unnamed = "its position in the spec";

    public static readonly KindList<SchemaChangeKind> All = new("Names of C# types");

    public static readonly SchemaChangeKind SchemaRenamed = All.Add(
        Kind(
            new SlugPattern("schema-renamed", "schema-renamed"),
            "Schema '{before}' was renamed to '{after}'; its C# type has a new name") with
        {
            IsOfNamedType = true,
        });

    /// <summary>The same where C# makes one name of both.</summary>
    public static readonly SchemaChangeKind SchemaRespelled = All.Add(
        SchemaRenamed with
        {
            SafeRule = DiagnosticRules.NoteChanged,
            Source = SourceEffect.None,
            Sentence = "Schema '{before}' was renamed to '{after}'; its C# type keeps its name",
        });

    public static readonly SchemaChangeKind TypeRenamed = All.Add(
        Kind(
            SlugPattern.Of("type-name-changed"),
            $"The C# type of {{subject}} now gets its name from {{after:quoted?{Unnamed}}} (was: from {{before:quoted?{Unnamed}}})"));

    /// <summary>What is sent differs from what is received: it has properties that only the server or only the client sets.</summary>
    public static readonly SchemaChangeKind RequestTypeAdded = All.Add(
        Kind(
            new SlugPattern("schema-request-type-added", "schema-request-type-added"),
            "{Subject} now has a C# type of its own for requests"));

    public static readonly SchemaChangeKind RequestTypeRemoved = All.Add(
        Kind(
            new SlugPattern("schema-request-type-removed", "schema-request-type-removed"),
            "{Subject} no longer has a C# type of its own for requests") with
        {
            IsRemoval = true,
        });

    private static SchemaChangeKind Kind(SlugPattern slugs, string sentence) =>
        new(slugs, CompatibilityRules.Limit, Movement.Incomparable, sentence)
        {
            Wire = WireEffect.Safe,
            SafeRule = DiagnosticRules.ClientNameChanged,
            Source = SourceEffect.Changes,
        };
}
