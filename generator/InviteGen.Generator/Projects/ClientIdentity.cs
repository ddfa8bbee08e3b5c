using InviteGen.Core;

namespace InviteGen.Generator.Projects;

/// <summary>The names of a client, and the spec that it is generated from.</summary>
internal sealed record ClientIdentity(string Path, string Namespace, string ClientName, string SupportNamespace)
{
    /// <summary>True if all its types can be read and written as JSON, even if the API needs only one direction.</summary>
    public bool HasJsonBothWays { get; init; }

    /// <summary>How its operations are divided.</summary>
    public ClientGrouping Grouping { get; init; }

    /// <summary>The client's full name: no two specs may have the same.</summary>
    public string FullName => Namespace + "." + ClientName;

    /// <summary>The identity of a project.</summary>
    public static ClientIdentity Of(SpecProject project) =>
        new(project.Spec.Path, project.Namespace, project.ClientName, project.SupportNamespace)
        {
            HasJsonBothWays = project.HasJsonBothWays,
            Grouping = project.Grouping ?? ClientGrouping.Flat,
        };
}
