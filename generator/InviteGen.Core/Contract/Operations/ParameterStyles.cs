namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// Which styles a parameter may have where it is sent, and what is assumed where it says nothing (OpenAPI, Parameter Object and Style
/// Values). The support code expands them as RFC 6570 does.
/// </summary>
public static class ParameterStyles
{
    /// <summary>The first of each place is assumed. A whole query string has a media type instead, so its style never matters.</summary>
    private static readonly Dictionary<ParameterIn, ParameterStyle[]> Allowed = new()
    {
        [ParameterIn.Path] = [ParameterStyle.Simple, ParameterStyle.Label, ParameterStyle.Matrix],
        [ParameterIn.Query] =
            [ParameterStyle.Form, ParameterStyle.SpaceDelimited, ParameterStyle.PipeDelimited, ParameterStyle.DeepObject],
        [ParameterIn.Header] = [ParameterStyle.Simple],
        [ParameterIn.Cookie] = [ParameterStyle.Form, ParameterStyle.Cookie],
        [ParameterIn.QueryString] = [ParameterStyle.Simple],
    };

    /// <summary>True for a style that a parameter may have there.</summary>
    public static bool Allows(ParameterIn place, ParameterStyle style) => Allowed[place].Contains(style);

    /// <summary>The style of a parameter that names none.</summary>
    public static ParameterStyle Default(ParameterIn place) => Allowed[place][0];

    /// <summary>Whether arrays and objects are exploded where a parameter of that style does not say so.</summary>
    public static bool DefaultExplode(ParameterStyle style) => style is ParameterStyle.Form or ParameterStyle.Cookie;
}
