namespace InviteGen.Core.Documents.Structure;

/// <summary>What an object of an OpenAPI document is, by the place where it stands.</summary>
internal enum NodeKind
{
    /// <summary>The root.</summary>
    Document,

    /// <summary>Components Object.</summary>
    Components,

    /// <summary>Path Item Object; also the value of a webhook.</summary>
    PathItem,

    /// <summary>Operation Object.</summary>
    Operation,

    /// <summary>Parameter Object.</summary>
    Parameter,

    /// <summary>Header Object; also the Items Object of version 2.0.</summary>
    Header,

    /// <summary>Request Body Object.</summary>
    RequestBody,

    /// <summary>Media Type Object.</summary>
    MediaType,

    /// <summary>Encoding Object.</summary>
    Encoding,

    /// <summary>Response Object.</summary>
    Response,

    /// <summary>Callback Object: a map from runtime expressions to path items.</summary>
    Callback,

    /// <summary>Schema Object.</summary>
    Schema,

    /// <summary>Example Object.</summary>
    Example,

    /// <summary>Link Object.</summary>
    Link,

    /// <summary>Security Scheme Object.</summary>
    SecurityScheme,

    /// <summary>Info Object.</summary>
    Info,

    /// <summary>Server Object.</summary>
    Server,

    /// <summary>Server Variable Object.</summary>
    ServerVariable,

    /// <summary>Discriminator Object.</summary>
    Discriminator,

    /// <summary>OAuth Flows Object.</summary>
    OAuthFlows,

    /// <summary>OAuth Flow Object.</summary>
    OAuthFlow,

    /// <summary>A value that is no object of the specification, such as a text.</summary>
    Value,
}
