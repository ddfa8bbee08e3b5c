namespace InviteGen.Generator.Inputs;

/// <summary>What an additional file is to this generator: the values of the metadata <c>InviteGenRole</c>.</summary>
internal enum SpecRole
{
    /// <summary>An OpenAPI document, or a Markdown page that embeds one: one client.</summary>
    Spec,

    /// <summary>An OAI Overlay 1.0 document, applied to the spec beside it or to the one that names it.</summary>
    Overlay,

    /// <summary>A file that specs refer to. It becomes no client of its own.</summary>
    Part,

    /// <summary>What the API promised when somebody last accepted it.</summary>
    Lock,

    /// <summary>What the API is going to be: compared with the spec that its name begins with, and no client of its own.</summary>
    Preview,
}
