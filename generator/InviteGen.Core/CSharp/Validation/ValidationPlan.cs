using InviteGen.Core.CSharp.Support;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Validation;

/// <summary>What a validator looks at in a value.</summary>
public sealed record ValidationPlan
{
    /// <summary>Nothing.</summary>
    public static readonly ValidationPlan None = new();

    /// <summary>Limits on the value itself.</summary>
    public EquatableArray<CheckPlan> Checks { get; init; }

    /// <summary>The model whose validator looks at it; empty when there is none.</summary>
    public string Model { get; init; } = "";

    /// <summary>What is looked at in each item of a list or value of a dictionary.</summary>
    public ItemsPlan? Items { get; init; }

    /// <summary>True when there is nothing to look at.</summary>
    public bool IsEmpty => Checks.Count == 0 && Model.Length == 0 && Items is null;

    /// <summary>The checks of the value and of its items.</summary>
    internal IEnumerable<CheckPlan> AllChecks => Items is { } items ? Checks.Concat(items.Item.AllChecks) : Checks;

    internal IEnumerable<string> Support => Checks.SelectMany(check => check.Support).Concat(
        Items is not { } items ? []
        : items.Guard == NullGuard.Demand ? items.Item.Support.Append(SupportName.Check)
        : items.Item.Support);
}
