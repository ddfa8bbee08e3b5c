using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

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
    /// <param name="places">Where the parts of the later contract stand; null where nobody wants to know.</param>
    /// <param name="today">
    /// The day as <c>yyyy-MM-dd</c>, to tell what went before its time; null where a build must not depend on it.
    /// </param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IReadOnlyList<Change> Compare(
        ApiContract before, ApiContract after, ContractLocations? places = null, string? today = null,
        CancellationToken cancellationToken = default)
    {
        var log = new ChangeLog();
        if (before == after)
        {
            return log.Changes;
        }

        var graph = new SchemaGraph(new SchemaTable(before), new SchemaTable(after), places, cancellationToken);
        var schemas = new SchemaComparer(graph, log);
        new ApiComparer(log).Compare(before, after);
        var operations = new OperationComparer(before, after, log, graph, schemas, today);
        operations.CompareAll(cancellationToken);
        new WebhookComparer(log, graph, schemas).Compare(before, after);
        schemas.Run(cancellationToken);
        return log.Changes;
    }
}
