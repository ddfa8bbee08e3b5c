namespace InviteGen.Core.Contract.Operations;

/// <summary>What a request body consists of; of several that a server takes, the first of this order is preferred.</summary>
public enum BodyForm
{
    /// <summary>JSON (RFC 8259).</summary>
    Json,

    /// <summary>Parts, among which may be files (RFC 7578, RFC 2046).</summary>
    Multipart,

    /// <summary>Fields in one line (WHATWG URL, <c>application/x-www-form-urlencoded</c>).</summary>
    UrlEncoded,

    /// <summary>Text, XML included.</summary>
    Text,

    /// <summary>Bytes.</summary>
    Binary,
}
