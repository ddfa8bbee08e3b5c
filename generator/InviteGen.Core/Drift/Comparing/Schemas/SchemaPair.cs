using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Two schemas that describe the same value, before and after, wherever it is used.</summary>
internal sealed class SchemaPair(SchemaSlot before, SchemaSlot after, SchemaSite site, bool isNamed)
{
    public Schema Before { get; } = before.Target;

    public Schema After { get; } = after.Target;

    /// <summary>The places where they were first met.</summary>
    public (SchemaSlot Before, SchemaSlot After) Slots { get; } = (before, after);

    /// <summary>Their alternatives beside each other; null: not matched yet.</summary>
    public AlternativeMatch? Alternatives { get; set; }

    /// <summary>Where it was first met; the directions are those of all uses.</summary>
    public SchemaSite Site { get; set; } = site;

    /// <summary>True when both are one named schema, which is compared once for all references to it.</summary>
    public bool IsNamed { get; } = isNamed;

    /// <summary>True where a use of it may leave it out: then its default has an effect.</summary>
    public bool CanBeLeftOut { get; set; }

    /// <summary>What null means where it is used.</summary>
    public NullUse Null { get; private set; } = NullUse.Never;

    /// <summary>The pairs that hold it.</summary>
    public List<SchemaPair> Holders { get; } = [];

    /// <summary>The operations that use it directly.</summary>
    public List<string> Operations { get; } = [];

    /// <summary>The operations that use it, directly or in something else.</summary>
    public IEnumerable<string> AllOperations()
    {
        var seen = new HashSet<SchemaPair> { this };
        var waiting = new Queue<SchemaPair>(seen);
        while (waiting.Count > 0)
        {
            var pair = waiting.Dequeue();
            foreach (var operation in pair.Operations)
            {
                yield return operation;
            }

            foreach (var holder in pair.Holders.Where(seen.Add))
            {
                waiting.Enqueue(holder);
            }
        }
    }

    /// <summary>Notes what null means to one more use.</summary>
    public void Meet(NullUse use) => Null = use < Null ? use : Null;

    /// <summary>Adds a use.</summary>
    /// <returns>True when it matters.</returns>
    public bool Widen(SchemaContext use)
    {
        var before = Site.Context;
        Site = Site with { Context = before.Or(use) };
        return Site.Context != before;
    }
}
