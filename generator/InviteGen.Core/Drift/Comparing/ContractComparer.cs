using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Operations;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Comparing.Schemas;
using InviteGen.Core.Drift.Locks.Facts;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>
/// Compares two contracts of one API and says what a client of the first must know of the second. Order, layout and words for people
/// mean nothing.
/// </summary>
public static class ContractComparer
{
    /// <summary>The changes from one contract to another: operations first, in their order, then schemas.</summary>
    /// <param name="before">The contract that the client was built for.</param>
    /// <param name="after">The contract as it is.</param>
    /// <param name="options">What else there is to know.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyList<Change> Compare(
        ApiContract before, ApiContract after, ComparisonOptions options, CancellationToken cancellationToken = default)
    {
        var log = new ChangeLog();

        // What comes from a lock has no words for people and an order of its own. Only this shortcut looks at the facts of the later
        // contract: its locations hang on its parts, which those facts are not.
        if (before == after || before == LockFacts.Of(after))
        {
            return log.Changes;
        }

        var graph = new SchemaGraph(new SchemaTable(before), new SchemaTable(after), options.Types, options.Locations, cancellationToken);
        var schemas = new SchemaComparer(graph, log, options.Types);
        var comparison = new Comparison(log, graph, schemas, options.Types, options.Today)
        {
            Document = graph.Locate(after),
        };
        ApiComparer.Compare(before, after, comparison);
        new OperationComparer(before, after, comparison).CompareAll(cancellationToken);
        new WebhookComparer(comparison).Compare(before, after);
        schemas.Run(cancellationToken);
        return log.Changes;
    }
}
