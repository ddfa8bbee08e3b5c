namespace InviteGen.Core.Contract.Schemas;

/// <summary>What the value of a string is.</summary>
public enum StringFormat
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A UUID (RFC 9562).</summary>
    Uuid,

    /// <summary>A date with a time (RFC 3339).</summary>
    DateTime,

    /// <summary>A date (RFC 3339).</summary>
    Date,

    /// <summary>A duration (RFC 3339, appendix A).</summary>
    Duration,

    /// <summary>A URI or a relative reference (RFC 3986).</summary>
    Uri,

    /// <summary>Bytes in base64 (RFC 4648).</summary>
    Base64,
}
