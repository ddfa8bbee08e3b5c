using InviteGen.Generator.Inputs;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Projects;

/// <summary>Checks that generated code can compile: otherwise each of its files would have errors.</summary>
internal static class PlatformCheck
{
    private const string Condition = "Condition=\"$([MSBuild]::IsTargetFrameworkCompatible('$(TargetFramework)', 'net8.0'))\"";

    /// <summary>
    /// What is needed, what the project has, and what to do; null if the project has what is needed. The framework comes first, because
    /// it also decides the language version.
    /// </summary>
    public static string[]? Run(Capabilities capabilities, ProjectOptions options)
    {
        if (!capabilities.HasFramework)
        {
            var framework = options.TargetFramework is { Length: > 0 } name ? name : "an older framework";
            return
            [
                ".NET 8 or later", $"targets {framework}",
                $"If the project also has newer target frameworks, add this to the PackageReference: {Condition}",
            ];
        }

        return capabilities.LanguageVersion >= Capabilities.OldestLanguageVersion
            ? null
            :
            [
                "C# 12 or later", $"uses C# {capabilities.LanguageVersion.ToDisplayString()}",
                "Remove LangVersion from the project, or set it to 12.0 or later",
            ];
    }
}
