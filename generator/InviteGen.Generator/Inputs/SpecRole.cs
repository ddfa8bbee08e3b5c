namespace InviteGen.Generator.Inputs;

/// <summary>The roles of additional files: the values of the metadata <c>InviteGenRole</c>.</summary>
internal enum SpecRole
{
    /// <summary>An OpenAPI document, or a Markdown page that embeds one. It becomes one client.</summary>
    Spec,

    /// <summary>An OAI Overlay document. It is applied to the spec beside it, or to the spec that names it.</summary>
    Overlay,

    /// <summary>A file that specs may refer to. It becomes no client.</summary>
    Part,

    /// <summary>What the API promised when its changes were last accepted.</summary>
    Lock,

    /// <summary>The next version of the API. It is compared with the spec that its name begins with, and becomes no client.</summary>
    Preview,
}
