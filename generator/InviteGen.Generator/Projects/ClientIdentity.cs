using InviteGen.Core;

namespace InviteGen.Generator.Projects;

/// <summary>Which client comes from which file.</summary>
internal sealed record ClientIdentity(string Path, string Namespace, string ClientName, string SupportNamespace)
{
    /// <summary>True when its types can be read and written as JSON, whichever way the API sends them.</summary>
    public bool HasJsonBothWays { get; init; }

    /// <summary>The client's full name: no two specs may have the same.</summary>
    public string FullName => Namespace + "." + ClientName;

    /// <summary>The identity of a project.</summary>
    public static ClientIdentity Of(SpecProject project) =>
        new(project.Spec.Path, project.Namespace, project.ClientName, project.SupportNamespace)
        {
            HasJsonBothWays = project.HasJsonBothWays,
        };
}
