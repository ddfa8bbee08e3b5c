namespace InviteGen.Core.CSharp.Operations;

/// <summary>How the value of a parameter is made ready to be sent.</summary>
public enum WireForm
{
    /// <summary>It is one text.</summary>
    Text,

    /// <summary>It is a list of texts.</summary>
    List,

    /// <summary>Its JSON is written in the style of the parameter.</summary>
    Shape,

    /// <summary>Its JSON is written in the style <c>deepObject</c>.</summary>
    Deep,

    /// <summary>Its JSON is one text.</summary>
    Json,

    /// <summary>Its JSON is one text, in ASCII.</summary>
    AsciiJson,

    /// <summary>Its JSON is one text, in the form of a form.</summary>
    Form,
}
