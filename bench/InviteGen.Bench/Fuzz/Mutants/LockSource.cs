using InviteGen.Core;
using InviteGen.Core.Drift.Locks.Writing;
using InviteGen.Core.Text;

namespace InviteGen.Bench.Fuzz.Mutants;

/// <summary>Writes the lock of a document that was not changed.</summary>
internal static class LockSource
{
    /// <summary>The text of the lock; an empty one if nothing is generated.</summary>
    public static string Of(MutantFile spec)
    {
        try
        {
            var project = new Mutant(0, "", [spec]).Project;
            var contract = SpecCompiler.Read(project with { Spec = new SpecText(spec.Path, spec.Text) }, CancellationToken.None).Contract;
            return contract is null ? "" : LockWriter.Write(contract);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Mutants of the document show the fault, too.
            return "";
        }
    }
}
