namespace InviteGen.Core.Text;

/// <summary>How a document is written.</summary>
public enum SpecFormat
{
    /// <summary>RFC 8259.</summary>
    Json,

    /// <summary>YAML 1.2 with the core schema.</summary>
    Yaml,
}
