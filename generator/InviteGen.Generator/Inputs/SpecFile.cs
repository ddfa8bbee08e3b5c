using InviteGen.Core;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace InviteGen.Generator.Inputs;

/// <summary>
/// An additional file with a role. It contains text, not objects of the compiler, so equal text runs nothing again.
/// </summary>
internal sealed record SpecFile(SpecRole Role, SpecText Text, FileMetadata Metadata)
{
    /// <summary>The severities of changes in the section of the file in an <c>.editorconfig</c>.</summary>
    public EquatableArray<DriftSeverity> Severities { get; init; }

    /// <summary>
    /// Reads an additional file. Returns nothing if it has no role, or if the compiler could not read it and reported that.
    /// </summary>
    public static IEnumerable<SpecFile> From(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input,
        CancellationToken cancellationToken)
    {
        var options = input.Options.GetOptions(input.File);
        return FileMetadata.RoleFrom(options) is { } role && input.File.GetText(cancellationToken)?.ToString() is { } content
            ?
            [
                new SpecFile(role, new SpecText(input.File.Path, content), FileMetadata.From(options))
                {
                    Severities = role == SpecRole.Spec ? DriftKeys.From(options) : [],
                },
            ]
            : [];
    }

    /// <summary>The text alone.</summary>
    public static SpecText TextOf(SpecFile file, CancellationToken _) => file.Text;

    /// <summary>True for a spec.</summary>
    public static bool IsSpec(SpecFile file) => file.Role == SpecRole.Spec;

    /// <summary>True for a file that other specs may refer to.</summary>
    public static bool IsPart(SpecFile file) => file.Role is SpecRole.Part or SpecRole.Spec;

    /// <summary>True for an overlay.</summary>
    public static bool IsOverlay(SpecFile file) => file.Role == SpecRole.Overlay;

    /// <summary>True for a preview.</summary>
    public static bool IsPreview(SpecFile file) => file.Role == SpecRole.Preview;

    /// <summary>True for a file that a spec is compared with.</summary>
    public static bool IsBeside(SpecFile file) => file.Role is SpecRole.Lock or SpecRole.Preview;

    /// <summary>True for a lock.</summary>
    public static bool IsLock(SpecFile file) => file.Role == SpecRole.Lock;
}
