namespace InviteGen.Core.CSharp.Types;

/// <summary>The types of the base class library, and of the support code, that stand for values.</summary>
public enum ScalarType
{
    /// <summary><c>JsonElement</c>: any value.</summary>
    Any,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>Guid</c>.</summary>
    Guid,

    /// <summary><c>DateTimeOffset</c>.</summary>
    DateTimeOffset,

    /// <summary><c>DateOnly</c>.</summary>
    DateOnly,

    /// <summary><c>TimeSpan</c>.</summary>
    TimeSpan,

    /// <summary><c>Uri</c>.</summary>
    Uri,

    /// <summary><c>byte[]</c>: base64 in JSON.</summary>
    Bytes,

    /// <summary>Bytes that are sent as a body or a part of one; JSON cannot hold them.</summary>
    File,

    /// <summary>Bytes that are received.</summary>
    Stream,

    /// <summary>Problem details (RFC 9457).</summary>
    Problem,

    /// <summary><c>dynamic</c>: what a removed method returns, so that its call is the only error.</summary>
    Dynamic,
}
