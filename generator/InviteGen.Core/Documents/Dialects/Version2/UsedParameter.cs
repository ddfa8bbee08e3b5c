using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>A parameter that an operation uses.</summary>
/// <param name="Entry">What stands in the list: the parameter, or a reference to it.</param>
/// <param name="Parameter">The parameter.</param>
/// <param name="IsShared">True when other operations may use it too, so that it must not be changed for this one.</param>
internal readonly record struct UsedParameter(SpecNode Entry, SpecObject Parameter, bool IsShared)
{
    /// <summary>True for the body, which version 3.0 has no parameter for.</summary>
    public bool IsBody => ParameterUpgrade.IsBody(Parameter);

    /// <summary>True for a field of a form, which version 3.0 has no parameter for.</summary>
    public bool IsField => ParameterUpgrade.IsField(Parameter);

    /// <summary>True for a list of which the values are separated by tabs, which version 3.0 has no style for.</summary>
    public bool IsTabDelimited => Parameter["collectionFormat"].AsText == "tsv" && ParameterSchema.IsArray(Parameter);

    /// <summary>True for a parameter that every request must have.</summary>
    public bool IsRequired => ParameterUpgrade.IsRequired(Parameter) || Parameter["in"].AsText == "path";

    /// <summary>Its name.</summary>
    public string Name => Parameter["name"].AsScalar ?? "";

    /// <summary>True when it overrides another (OpenAPI 2.0, Path Item Object).</summary>
    public bool Overrides(UsedParameter other) => Name == other.Name && Parameter["in"].AsText == other.Parameter["in"].AsText;
}
