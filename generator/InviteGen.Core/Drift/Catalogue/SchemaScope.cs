namespace InviteGen.Core.Drift.Catalogue;

/// <summary>Where a change of a schema can be, so that all of its slugs can be listed.</summary>
internal enum SchemaScope
{
    /// <summary>Wherever schemas are.</summary>
    Anywhere,

    /// <summary>At properties of objects.</summary>
    Properties,

    /// <summary>At properties that only the server sets.</summary>
    ReadOnlyProperties,

    /// <summary>At properties that the server never returns.</summary>
    WriteOnlyProperties,

    /// <summary>At bodies that are text to the client.</summary>
    TextBodies,

    /// <summary>At what is written in a URL or a header.</summary>
    TextValues,

    /// <summary>At headers of responses.</summary>
    Headers,
}
