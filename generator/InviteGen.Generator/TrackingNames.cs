namespace InviteGen.Generator;

/// <summary>The names of the pipeline's steps: tests look them up to see what an edit makes run again.</summary>
public static class TrackingNames
{
    /// <summary>What the project file says about all specs.</summary>
    public const string ProjectOptions = nameof(ProjectOptions);

    /// <summary>The files that play a role, with their text and metadata.</summary>
    public const string SpecFiles = nameof(SpecFiles);

    /// <summary>What the compilation offers, reduced to a few facts.</summary>
    public const string Capabilities = nameof(Capabilities);

    /// <summary>Each spec with its overlay and names.</summary>
    public const string Projects = nameof(Projects);

    /// <summary>Each spec as it was read: contract and findings.</summary>
    public const string Readings = nameof(Readings);

    /// <summary>The contracts alone: equal for every edit that means nothing.</summary>
    public const string Contracts = nameof(Contracts);

    /// <summary>The specs that lost their client to another spec, or cannot be generated in this compilation.</summary>
    public const string Configuration = nameof(Configuration);

    /// <summary>All files of a spec.</summary>
    public const string Written = nameof(Written);

    /// <summary>The C# files, one by one.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The support code.</summary>
    public const string Support = nameof(Support);

    /// <summary>Everything that is reported, with places.</summary>
    public const string Findings = nameof(Findings);
}
