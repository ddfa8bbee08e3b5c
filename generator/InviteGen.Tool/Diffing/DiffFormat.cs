namespace InviteGen.Tool.Diffing;

/// <summary>For whom a report is.</summary>
internal enum DiffFormat
{
    /// <summary>People at a terminal.</summary>
    Text,

    /// <summary>Programs.</summary>
    Json,

    /// <summary>Comments of pull requests.</summary>
    Markdown,

    /// <summary>Code scanning.</summary>
    Sarif,

    /// <summary>People with a browser.</summary>
    Html,
}
