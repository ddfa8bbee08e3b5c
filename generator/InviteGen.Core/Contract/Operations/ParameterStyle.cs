namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// How a parameter is written (OpenAPI, Style Values). The names are those of the support code's own enumeration.
/// </summary>
public enum ParameterStyle
{
    /// <summary><c>a,b</c>: path and header.</summary>
    Simple,

    /// <summary><c>.a.b</c>: path.</summary>
    Label,

    /// <summary><c>;name=a,b</c>: path.</summary>
    Matrix,

    /// <summary><c>name=a</c>: query and cookie.</summary>
    Form,

    /// <summary><c>name=a%20b</c>: query.</summary>
    SpaceDelimited,

    /// <summary><c>name=a|b</c>: query.</summary>
    PipeDelimited,

    /// <summary><c>name[key]=a</c>: query.</summary>
    DeepObject,

    /// <summary><c>name=a; name=b</c>: cookie, without any encoding.</summary>
    Cookie,
}
