using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift.Comparing.Schemas;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Finds the values of which it matters how a style writes them.</summary>
internal static class StyleComparer
{
    /// <summary>
    /// What of arrays and objects a value may be both before and after (<see cref="WrittenStyle"/>): what it may be only before or only
    /// after cannot be compared.
    /// </summary>
    public static JsonTypes CommonParts(SchemaGraph graph, Schema old, Schema current) =>
        WrittenStyle.PartsOf(old, one => graph.Slots(one, one).Before.Target)
        & WrittenStyle.PartsOf(current, one => graph.Slots(one, one).After.Target);
}
