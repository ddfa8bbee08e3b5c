namespace InviteGen.Core.Contract.Operations;

/// <summary>Where a parameter travels (OpenAPI, Parameter Object, <c>in</c>).</summary>
public enum ParameterIn
{
    /// <summary>In the path template.</summary>
    Path,

    /// <summary>After the question mark.</summary>
    Query,

    /// <summary>As an HTTP header.</summary>
    Header,

    /// <summary>In the Cookie header.</summary>
    Cookie,

    /// <summary>All that follows the question mark (OpenAPI 3.2).</summary>
    QueryString,
}
