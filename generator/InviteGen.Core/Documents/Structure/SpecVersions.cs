namespace InviteGen.Core.Documents.Structure;

/// <summary>Versions of the OpenAPI specification, as a set.</summary>
[Flags]
internal enum SpecVersions
{
    /// <summary>No version.</summary>
    None = 0,

    /// <summary>Swagger 2.0.</summary>
    V20 = 1,

    /// <summary>OpenAPI 3.0.</summary>
    V30 = 2,

    /// <summary>OpenAPI 3.1.</summary>
    V31 = 4,

    /// <summary>OpenAPI 3.2.</summary>
    V32 = 8,

    /// <summary>OpenAPI 3.1 and later, of which schemas are JSON Schema 2020-12.</summary>
    Since31 = V31 | V32,

    /// <summary>OpenAPI 3.0 and later.</summary>
    Since30 = V30 | Since31,

    /// <summary>All of them.</summary>
    All = V20 | Since30,
}
