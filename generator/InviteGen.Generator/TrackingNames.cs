namespace InviteGen.Generator;

/// <summary>The names of the pipeline's steps. Tests use them to see which steps an edit runs again.</summary>
public static class TrackingNames
{
    /// <summary>What the project file says about all specs.</summary>
    public const string ProjectOptions = nameof(ProjectOptions);

    /// <summary>The files that InviteGen uses, with their text and metadata.</summary>
    public const string SpecFiles = nameof(SpecFiles);

    /// <summary>A few facts about the compilation.</summary>
    public const string Capabilities = nameof(Capabilities);

    /// <summary>Each spec with its overlay and names.</summary>
    public const string Projects = nameof(Projects);

    /// <summary>The result of reading each spec: contract and findings.</summary>
    public const string Readings = nameof(Readings);

    /// <summary>The contracts alone. They stay equal after an edit without a meaning.</summary>
    public const string Contracts = nameof(Contracts);

    /// <summary>The specs that get no client, because another spec has the same client or the language version is too old.</summary>
    public const string Configuration = nameof(Configuration);

    /// <summary>All files of a spec.</summary>
    public const string Written = nameof(Written);

    /// <summary>The names of the types of each client.</summary>
    public const string Claims = nameof(Claims);

    /// <summary>The specs that get no client, because their types have names that are already used.</summary>
    public const string Collisions = nameof(Collisions);

    /// <summary>The C# files, one by one.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The support code.</summary>
    public const string Support = nameof(Support);

    /// <summary>Everything that is reported, with locations.</summary>
    public const string Findings = nameof(Findings);
}
