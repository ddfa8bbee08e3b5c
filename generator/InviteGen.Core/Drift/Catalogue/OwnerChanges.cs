using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Who sets a property: the server alone (<c>readOnly</c>), the client alone (<c>writeOnly</c>), or both.</summary>
internal static class OwnerChanges
{
    public static readonly KindList<SchemaChangeKind> All = new("Read-only and write-only properties");

    /// <summary>Changes of properties that may be left out.</summary>
    public static readonly OwnerKinds Optional = Of("optional");

    /// <summary>Changes of properties that must be there, but that the server knows where they are not.</summary>
    public static readonly OwnerKinds RequiredWithDefault = Settable(Of("required"), WireEffect.Safe);

    /// <summary>Changes of properties that must be there.</summary>
    public static readonly OwnerKinds Required = Settable(RequiredWithDefault, wire: null);

    /// <summary>What the client may set now, it must set.</summary>
    private static OwnerKinds Settable(OwnerKinds kinds, WireEffect? wire) => kinds with
    {
        BecameNotReadOnly = All.Add(kinds.BecameNotReadOnly with
        {
            Compatibility = CompatibilityRules.Presence,
            Movement = Movement.Narrowed,
            SourceIfSent = SourceEffect.Changes,
            Wire = wire,
        }),
    };

    private static OwnerKinds Of(string need) => new(
        BecameReadOnly: All.Add(ReadOnly(need, "became-read-only", Movement.Narrowed, SourceEffect.Removes, "{Subject} is now read-only")),
        BecameNotReadOnly: All.Add(
            ReadOnly(need, "became-not-read-only", Movement.Widened, SourceEffect.Adds, "{Subject} is no longer read-only") with
            {
                Wire = WireEffect.Safe,
            }),
        BecameWriteOnly: All.Add(
            WriteOnly(need, "became-write-only", Movement.Widened, SourceEffect.Removes, "{Subject} is now write-only")),
        BecameNotWriteOnly: All.Add(
            WriteOnly(need, "became-not-write-only", Movement.Narrowed, SourceEffect.Adds, "{Subject} is no longer write-only") with
            {
                Wire = WireEffect.Safe,
            }));

    private static SchemaChangeKind ReadOnly(string need, string action, Movement movement, SourceEffect ifSent, string sentence) =>
        Kind(need, action, CompatibilityRules.ReadOnly, movement, sentence) with { Keyword = "readOnly", SourceIfSent = ifSent };

    private static SchemaChangeKind WriteOnly(string need, string action, Movement movement, SourceEffect ifReceived, string sentence) =>
        Kind(need, action, CompatibilityRules.WriteOnly, movement, sentence) with { Keyword = "writeOnly", SourceIfReceived = ifReceived };

    private static SchemaChangeKind Kind(
        string need, string action, CompatibilityRule compatibility, Movement movement, string sentence) =>
        new(new SlugPattern($"request-{need}-property-{action}", $"response-{need}-property-{action}"), compatibility, movement, sentence)
        {
            // What is only sent loses nothing by never coming back, nor the other way round.
            Source = SourceEffect.Attribute,
            Scope = SchemaScope.Properties,
        };
}
