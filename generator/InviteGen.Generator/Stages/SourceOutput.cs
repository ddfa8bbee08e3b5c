using System.Text;
using InviteGen.Core;
using InviteGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.Generator.Stages;

/// <summary>Passes files to the compiler.</summary>
internal static class SourceOutput
{
    /// <summary>Adds one file. A file that the compiler does not accept is reported, and the others are added.</summary>
    public static void Add(SourceProductionContext context, WrittenFile written)
    {
        try
        {
            context.AddSource(written.File.HintName, SourceText.From(written.File.Content, Encoding.UTF8));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            FindingReporter.Report(context, InternalFault.Of(fault, $"{written.File.HintName} is left out", written.SpecPath));
        }
    }
}
