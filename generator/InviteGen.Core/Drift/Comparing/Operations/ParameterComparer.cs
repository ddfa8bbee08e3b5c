using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares the parameters of an operation.</summary>
internal sealed class ParameterComparer(Comparison comparison)
{
    public void Compare(OperationPair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var old in before.Parameters)
        {
            if (after.Parameters.FirstOrDefault(one => IsSame(before, old, after, one)) is { } current)
            {
                Compare(pair, old, current);
            }
            else
            {
                // One that was moved is one change, and not a parameter that went and another that came.
                var moved = after.Parameters.FirstOrDefault(one => one.Name == old.Name && one.In != old.In
                    && !before.Parameters.Any(other => other.Name == one.Name && other.In == one.In));
                taken.Add(moved is null ? "" : LockKeys.Parameter(moved.In, moved.Name));
                Removed(pair, old, moved);
            }
        }

        foreach (var parameter in after.Parameters.Where(one => !before.Parameters.Any(old => IsSame(before, old, after, one))
            && !taken.Contains(LockKeys.Parameter(one.In, one.Name))))
        {
            var kind = parameter.In == ParameterIn.Path ? ParameterChanges.PathAdded
                : parameter.IsRequired ? ParameterChanges.RequiredAdded
                : ParameterChanges.OptionalAdded;
            Add(kind, pair, parameter, parameter);
        }

        CompareOrder(pair);
    }

    /// <summary>Arguments stand in the order of parameters, those that must be given first.</summary>
    private void CompareOrder(OperationPair pair)
    {
        var (old, current) = (pair.Before.Parameters, pair.After.Parameters);
        var both = old
            .Select(one => (Before: one, After: current.FirstOrDefault(other => IsSame(pair.Before, one, pair.After, other))))
            .Where(one => one.After is not null).ToList();
        var keys = both.ToDictionary(one => one.Before, one => LockKeys.Parameter(one.After!.In, one.After.Name));
        var before = old.Where(keys.ContainsKey).Select(one => (one.IsRequired, Key: keys[one])).ToList();
        var after = current.Select(one => (one.IsRequired, Key: LockKeys.Parameter(one.In, one.Name))).ToList();
        if (Order.Differs(before, after, one => one.Key))
        {
            var isSeen = Order.Differs(
                before.OrderByDescending(one => one.IsRequired), after.OrderByDescending(one => one.IsRequired), one => one.Key);
            var site = new ChangeSite(pair.Paths, pair.Key)
            {
                At = comparison.Graph.Locate(pair.After),
                Direction = Direction.Request,
                Operations = [pair.Key],
            };
            comparison.Log.Add(isSeen ? ParameterChanges.Reordered : ParameterChanges.OnlyReordered, site);
        }
    }

    /// <summary>In a path the position counts, elsewhere the name.</summary>
    private static bool IsSame(Operation before, Parameter old, Operation after, Parameter current) => old.In == current.In
        && (old.In == ParameterIn.Path && !OperationMatcher.IsMoved(before, after)
            ? IndexOf(before, old) == IndexOf(after, current)
            : ParameterNames.AreSame(old.In, old.Name, current.Name));

    private static int IndexOf(Operation operation, Parameter parameter) =>
        PathTemplate.Variables(operation.Path).ToList().IndexOf(parameter.Name);

    private void Compare(OperationPair operation, Parameter old, Parameter current)
    {
        if (!comparison.Types.HaveOneName(old.Name, current.Name))
        {
            Add(ParameterChanges.Renamed, operation, old, current, new(old.Name, current.Name));
        }

        if (old.IsRequired != current.IsRequired)
        {
            Add(current.IsRequired ? ParameterChanges.BecameRequired : ParameterChanges.BecameOptional, operation, old, current);
        }

        var hasOneMediaType = old.Content?.MediaType == current.Content?.MediaType;
        if (!hasOneMediaType || !AreStyledAlike(old, current))
        {
            var hasOneType = hasOneMediaType || comparison.HaveOneArgument(old, current with { IsRequired = old.IsRequired });
            var kind = hasOneType ? ParameterChanges.SerializationChanged : ParameterChanges.SerializationAndTypeChanged;
            Add(kind, operation, old, current);
        }

        if (old.IsDeprecated != current.IsDeprecated)
        {
            Add(current.IsDeprecated ? ParameterChanges.Deprecated : ParameterChanges.Reactivated, operation, old, current);
        }

        // What is written in another language cannot be compared.
        if (hasOneMediaType)
        {
            CompareSchemas(operation, old, current);
        }
    }

    /// <summary>What is written in a media type is one text.</summary>
    private bool AreStyledAlike(Parameter old, Parameter current)
    {
        var parts = current.Content is null ? StyleComparer.CommonParts(comparison.Graph, old.Schema, current.Schema) : JsonTypes.None;
        return Written(old) == Written(current);

        WrittenStyle Written(Parameter one) => WrittenStyle.Of(one.In, one.Style, one.Explode, one.AllowReserved, parts);
    }

    private void CompareSchemas(OperationPair operation, Parameter old, Parameter current)
    {
        var (first, second) = (old.Content?.Schema ?? old.Schema, current.Content?.Schema ?? current.Schema);
        var (before, after) = comparison.Graph.Slots(first, second);
        if (IsListNow(current, before.Target, after.Target))
        {
            Add(ParameterChanges.BecameList, operation, old, current);
            return;
        }

        var isAlwaysSent = old.IsRequired && current.IsRequired && current.In != ParameterIn.Path;
        comparison.Schemas.CompareUse(first, second, SiteOf(operation, old, current), operation.Key, isAlwaysSent);
    }

    /// <summary>
    /// True where texts or numbers became a list of texts that is written as one field for each: a list of one looks like a value.
    /// </summary>
    private static bool IsListNow(Parameter parameter, Schema before, Schema after) =>
        parameter is { Style: ParameterStyle.Form, Explode: true } && TypeLattice.IsScalar(before)
        && after is { Types: JsonTypes.Array, Array: { Items: { Reference: null } items, MinItems: null or <= 1 } }
        && (items == Schema.Anything || Shapes.IsPlainText(items));

    private void Removed(OperationPair operation, Parameter parameter, Parameter? moved)
    {
        var notice = Sunset.NoticeOf(parameter.IsDeprecated, parameter.Annotations, comparison.Today);
        if (moved is null)
        {
            Add(ParameterChanges.Removed(notice), operation, parameter, parameter);
        }
        else
        {
            var kind = ParameterChanges.Moved(notice, comparison.HaveOneArgument(parameter, moved));
            Add(kind, operation, parameter, parameter, new(Words(parameter.In), Words(moved.In)));
        }
    }

    private void Add(ChangeKind kind, OperationPair operation, Parameter old, Parameter parameter, ChangeValues values = default) =>
        comparison.Log.Add(kind, SiteOf(operation, old, parameter).Of(operation.Key), values);

    private SchemaSite SiteOf(OperationPair operation, Parameter old, Parameter parameter) => new(
        new(parameter.In == ParameterIn.Header ? SchemaRole.HeaderParameter : SchemaRole.Parameter, Direction.Request)
        {
            IsRequiredParameter = old.IsRequired || parameter.IsRequired,
        },
        operation.Paths.Below(LockKeys.Parameter(old.In, old.Name), LockKeys.Parameter(parameter.In, parameter.Name)),
        $"{Words(parameter.In)} parameter '{parameter.Name}' of {operation.Key}")
    {
        At = comparison.Graph.Locate(parameter) ?? comparison.Graph.Locate(operation.After),
    };

    private static string Words(ParameterIn sentIn) => sentIn.ToString().ToLowerInvariant();
}
