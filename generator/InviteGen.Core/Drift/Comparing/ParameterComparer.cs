using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.Contract.Reading;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares the parameters of an operation.</summary>
internal sealed class ParameterComparer(ChangeLog log, SchemaGraph graph, SchemaComparer schemas, string? today)
{
    public void Compare(Operation before, Operation after)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var old in before.Parameters)
        {
            if (after.Parameters.FirstOrDefault(one => IsSame(before, old, after, one)) is { } current)
            {
                Compare(before, after, old, current);
            }
            else
            {
                // One that was moved is one change, and not a parameter that went and another that came.
                var moved = after.Parameters.FirstOrDefault(one => one.Name == old.Name && one.In != old.In
                    && !before.Parameters.Any(other => other.Name == one.Name && other.In == one.In));
                taken.Add(moved is null ? "" : LockKeys.Parameter(moved.In, moved.Name));
                Removed(after, old, moved);
            }
        }

        foreach (var parameter in after.Parameters.Where(one => !before.Parameters.Any(old => IsSame(before, old, after, one))
            && !taken.Contains(LockKeys.Parameter(one.In, one.Name))))
        {
            Added(after, parameter);
        }
    }

    /// <summary>In a path the place counts, elsewhere the name; headers have no case (RFC 9110, section 5.1).</summary>
    private static bool IsSame(Operation before, Parameter old, Operation after, Parameter current) => old.In == current.In
        && (old.In == ParameterIn.Path && !OperationMatcher.IsMoved(before, after) 
            ? IndexOf(before, old) == IndexOf(after, current)
            : string.Equals(
                old.Name, current.Name,
                old.In == ParameterIn.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    private static int IndexOf(Operation operation, Parameter parameter) =>
        PathTemplate.Variables(operation.Path).ToList().IndexOf(parameter.Name);

    private void Compare(Operation before, Operation after, Parameter old, Parameter current)
    {
        var site = SiteOf(after, current);
        if (Identifier.Pascal(old.Name) != Identifier.Pascal(current.Name))
        {
            var words = $"was '{old.Name}'; its argument has another name";
            var rename = Change(
                after, current, "request-parameter-name-changed", DiagnosticRules.ClientNameChanged, words, WireEffect.Safe, SourceEffect.Changes);
            log.Add(rename with { Before = old.Name, After = current.Name });
        }

        if (old.IsRequired != current.IsRequired)
        {
            Presence(after, current);
        }

        if (old.Style != current.Style || old.Explode != current.Explode || old.AllowReserved != current.AllowReserved
            || old.Content?.MediaType != current.Content?.MediaType)
        {
            Add(after, current, "request-parameter-serialization-changed", DiagnosticRules.ParameterRemoved,
                "is written in another way; the server may not understand the old one", WireEffect.Breaking, SourceEffect.None);
        }

        if (old.IsDeprecated != current.IsDeprecated)
        {
            Add(after, current, current.IsDeprecated ? "request-parameter-deprecated" : "request-parameter-reactivated",
                current.IsDeprecated ? DiagnosticRules.Deprecated : DiagnosticRules.Reactivated,
                current.IsDeprecated ? "is deprecated" : "is no longer deprecated", WireEffect.Safe, SourceEffect.Attribute);
        }

        if (old.Content?.MediaType != current.Content?.MediaType)
        {
            // What it holds is written in another language now: that is told above.
            return;
        }

        var (first, second) = (old.Content?.Schema ?? old.Schema, current.Content?.Schema ?? current.Schema);
        var (oldSlot, slot) = graph.Slots(first, second);
        var isAlwaysSent = old.IsRequired && current.IsRequired && current.In != ParameterIn.Path;
        if (IsListNow(current, oldSlot.Target, slot.Target))
        {
            Add(after, current, "request-parameter-type-generalized", DiagnosticRules.RequestWidened,
                "is a list now; one value is written as before", WireEffect.Safe, SourceEffect.Changes);
            return;
        }

        schemas.CompareSlot(oldSlot with { HasNoDefault = isAlwaysSent }, slot with { HasNoDefault = isAlwaysSent }, site, before.Key);
        graph.Add(first, second, site, after.Key, isAlwaysSent);
    }

    /// <summary>
    /// True where texts or numbers became a list of texts that is written as one field for each: a list of one looks like a value.
    /// </summary>
    private static bool IsListNow(Parameter parameter, Schema before, Schema after) =>
        parameter is { Style: ParameterStyle.Form, Explode: true } && TypeLattice.IsScalar(before)
        && after is { Types: JsonTypes.Array, Array: { Items: { Reference: null } items, MinItems: null or <= 1 } }
        && (items == Schema.Anything || Shapes.IsPlainText(items));

    private void Presence(Operation operation, Parameter parameter)
    {
        if (parameter.IsRequired)
        {
            Add(operation, parameter, "request-parameter-became-required", DiagnosticRules.ParameterBecameRequired,
                "is required now; the server refuses calls without it", WireEffect.Breaking, SourceEffect.Changes);
        }
        else
        {
            Add(operation, parameter, "request-parameter-became-optional", DiagnosticRules.RequestWidened,
                "may be left out now", WireEffect.Safe, SourceEffect.Changes);
        }
    }

    private void Removed(Operation operation, Parameter parameter, Parameter? moved)
    {
        var slug = parameter.IsDeprecated
            ? "request-parameter-removed-" + Sunset.Removal(parameter.IsDeprecated, parameter.Annotations, today) : "request-parameter-removed";
        var words = moved is null ? "is gone; the server may refuse or pass over it"
            : $"is sent in the {Words(moved.In)} now; the server does not look for it where it was";
        log.Add(Change(operation, parameter, slug, DiagnosticRules.ParameterRemoved, words,
            moved is null ? WireEffect.Risky : WireEffect.Breaking, SourceEffect.Removes) with { IsRemoval = true });
    }

    private void Added(Operation operation, Parameter parameter)
    {
        var slug = parameter.In == ParameterIn.Path ? "new-request-path-parameter"
            : parameter.IsRequired ? "new-required-request-parameter" : "new-optional-request-parameter";
        if (parameter.IsRequired)
        {
            Add(operation, parameter, slug, DiagnosticRules.RequiredParameterAdded, "is new and required; the server refuses calls without it",
                WireEffect.Breaking, SourceEffect.Changes);
        }
        else
        {
            Add(operation, parameter, slug, DiagnosticRules.OptionalMemberAdded, "is new", WireEffect.Safe, SourceEffect.Adds);
        }
    }

    private void Add(
        Operation operation, Parameter parameter, string slug, DiagnosticRule rule, string words, WireEffect wire, SourceEffect source) =>
        log.Add(Change(operation, parameter, slug, rule, words, wire, source));

    private Change Change(
        Operation operation, Parameter parameter, string slug, DiagnosticRule rule, string words, WireEffect wire, SourceEffect source)
    {
        var site = SiteOf(operation, parameter);
        return new Change
        {
            Slug = slug,
            Rule = rule,
            Path = site.Path,
            At = site.At,
            Message = char.ToUpperInvariant(site.Words[0]) + site.Words.Substring(1) + " " + words,
            Direction = Direction.Request,
            Wire = wire,
            Source = source,
            Operations = [operation.Key],
        };
    }

    private SchemaSite SiteOf(Operation operation, Parameter parameter) => new(
        parameter.In == ParameterIn.Header ? Role.HeaderParameter : Role.Parameter,
        Direction.Request,
        LockPath.Root / LockKeys.Operation(operation.Method, operation.Path) / LockKeys.Parameter(parameter.In, parameter.Name),
        $"{Words(parameter.In)} parameter '{parameter.Name}' of {operation.Key}")
    {
        At = graph.PlaceOf(parameter) ?? graph.PlaceOf(operation),
    };

    private static string Words(ParameterIn place) => place.ToString().ToLowerInvariant();
}
