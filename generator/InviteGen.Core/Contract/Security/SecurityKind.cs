namespace InviteGen.Core.Contract.Security;

/// <summary>How a secret travels.</summary>
public enum SecurityKind
{
    /// <summary><c>Authorization: Bearer …</c> (RFC 6750): bearer tokens, OAuth 2 and OpenID Connect.</summary>
    Bearer,

    /// <summary><c>Authorization: Basic …</c> (RFC 7617).</summary>
    Basic,

    /// <summary>Another scheme of the Authorization header (RFC 9110, section 11).</summary>
    Http,

    /// <summary>A header of its own.</summary>
    Header,

    /// <summary>A query parameter.</summary>
    Query,

    /// <summary>A cookie.</summary>
    Cookie,
}
