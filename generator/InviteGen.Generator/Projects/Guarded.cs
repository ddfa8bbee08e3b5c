using InviteGen.Core;
using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Projects;

/// <summary>The result of a step of the pipeline, or its internal fault.</summary>
/// <param name="Value">The result; null after a fault.</param>
/// <param name="Faults">At most one internal fault.</param>
internal sealed record Guarded<T>(T? Value, EquatableArray<LocatedFinding> Faults)
    where T : class
{
    /// <summary>
    /// Runs a step. An exception that is not caught would stop the whole generator, not only the client that it is about.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="consequence">What a fault costs, as the end of a sentence.</param>
    /// <param name="path">The file that a fault is reported at.</param>
    public static Guarded<T> Run(Func<T> step, string consequence, string path)
    {
        try
        {
            return new(step(), []);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new(null, [InternalFault.Of(fault, consequence, path)]);
        }
    }

    /// <summary>The result, if there is one.</summary>
    public static IEnumerable<T> ValueOf(Guarded<T> guarded, CancellationToken _) =>
        guarded.Value is { } value ? [value] : [];

    /// <summary>The fault, if there was one.</summary>
    public static IEnumerable<LocatedFinding> FaultsOf(Guarded<T> guarded, CancellationToken _) =>
        guarded.Faults;
}
