using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Properties that are new or were removed.</summary>
internal static class PropertyChanges
{
    private static readonly bool[] Either = [false, true];

    public static readonly KindList<SchemaChangeKind> All = new("Properties added and removed");

    private static readonly Dictionary<(PropertyNeed, bool, bool), SchemaChangeKind> AddedKinds = (
        from need in new[] { PropertyNeed.Optional, PropertyNeed.Required, PropertyNeed.RequiredWithDefault, PropertyNeed.AlreadyRequired }
        from isReadOnly in Either
        from isWriteOnly in Either
        select (Key: (need, isReadOnly, isWriteOnly), Kind: NewProperty(need, isReadOnly, isWriteOnly)))
        .ToDictionary(pair => pair.Key, pair => All.Add(pair.Kind));

    private static readonly Dictionary<(bool, bool), SchemaChangeKind> RemovedKinds = (
        from isRequired in Either
        from isWriteOnly in Either
        select (Key: (isRequired, isWriteOnly), Kind: RemovedProperty(isRequired, isWriteOnly)))
        .ToDictionary(pair => pair.Key, pair => All.Add(pair.Kind));

    public static SchemaChangeKind Added(PropertyNeed need, bool isReadOnly, bool isWriteOnly) =>
        AddedKinds[(need, isReadOnly, isWriteOnly)];

    public static SchemaChangeKind Removed(bool isRequired, bool isWriteOnly) => RemovedKinds[(isRequired, isWriteOnly)];

    private static SchemaChangeKind NewProperty(PropertyNeed need, bool isReadOnly, bool isWriteOnly)
    {
        var isOptional = need == PropertyNeed.Optional;
        var (word, assumed) = (isOptional ? "optional" : "required", need == PropertyNeed.RequiredWithDefault ? "-with-default" : "");
        var request = isReadOnly ? "request-read-only-property-added" : $"new-{word}-request-property{assumed}";
        return new(
            new SlugPattern(request, $"response-{word}{(isWriteOnly ? "-write-only" : "")}-property-added")
            {
                HeaderProperty = isOptional || isReadOnly ? null : $"new-required-request-header-property{assumed}",
            },
            CompatibilityRules.Presence,
            Movement.Narrowed,
            need switch
            {
                PropertyNeed.Optional => "{Subject} is new{in}",
                PropertyNeed.AlreadyRequired => "{Subject} is now declared under 'properties'{in}; before, only 'required' listed it",
                PropertyNeed.RequiredWithDefault => "{Subject} is new and required{in}, but has a default",
                _ => "{Subject} is new and required{in}",
            })
        {
            // What must be sent must be set; what comes back can be left alone. What only was required had a member of any type.
            Source = need == PropertyNeed.AlreadyRequired ? SourceEffect.Changes : SourceEffect.Adds,
            SourceIfSent = isOptional || isReadOnly ? null : SourceEffect.Changes,
            Wire = need == PropertyNeed.Required ? null : WireEffect.Safe,
            SafeRule = DiagnosticRules.OptionalMemberAdded,
            Scope = ScopeOf(isReadOnly, isWriteOnly),
        };
    }

    private static SchemaChangeKind RemovedProperty(bool isRequired, bool isWriteOnly) => new(
        new SlugPattern(
            "request-property-removed",
            $"response-{(isRequired ? "required" : "optional")}{(isWriteOnly ? "-write-only" : "")}-property-removed"),
        isRequired ? CompatibilityRules.RequiredPropertyRemoved : CompatibilityRules.OptionalPropertyRemoved,
        Movement.Incomparable,
        "{Subject} was removed{from}")
    {
        Source = SourceEffect.Removes,
        IsRemoval = true,
        Scope = ScopeOf(isReadOnly: false, isWriteOnly),
    };

    private static SchemaScope ScopeOf(bool isReadOnly, bool isWriteOnly) => isReadOnly ? SchemaScope.ReadOnlyProperties
        : isWriteOnly ? SchemaScope.WriteOnlyProperties
        : SchemaScope.Properties;
}
