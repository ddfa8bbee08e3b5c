using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Reports what is wrong with a document of version 2.0.</summary>
internal sealed class Version2Faults(SpecTree tree)
{
    private const string Tabs = "values that are separated by tabs (collectionFormat: tsv) are not supported";

    /// <summary>An object has a field that came with version 3.0.</summary>
    public void UnknownField(SpecObject owner, string name, SpecNode value) =>
        tree.Facts.NoteViolation(owner, $"'{name}' is not allowed here in OpenAPI 2.0", value);

    /// <summary>A schema has a type that came with version 3.1.</summary>
    public void NullType(SpecObject schema, SpecNode type) =>
        tree.Facts.NoteViolation(schema, "'null' is not a type in OpenAPI 2.0, so it is ignored", type);

    /// <summary>A field of a form stands beside a body.</summary>
    public void FieldBesideBody(SpecObject field) => tree.Report(
        DiagnosticRules.WrongKindOfValue, field["in"]!, "in", "query, header or path in an operation with a body", "formData");

    /// <summary>This is not where a parameter can be sent.</summary>
    public void UnknownPlace(SpecNode place) => tree.Report(
        DiagnosticRules.WrongKindOfValue, place, "in", "query, header, path, formData or body", place.AsText!);

    /// <summary>An optional parameter cannot be sent.</summary>
    public void TabDelimited(SpecObject parameter) =>
        tree.Report(DiagnosticRules.ParameterLeftOut, parameter, NameOf(parameter), Tabs);

    /// <summary>A required parameter cannot be sent.</summary>
    public void OperationLeftOut(SpecObject operation, string name, SpecObject parameter) => tree.Report(
        DiagnosticRules.OperationLeftOut, operation, name, $"its parameter '{NameOf(parameter)}' cannot be sent, because {Tabs}");

    /// <summary>This is no host or no scheme.</summary>
    public void WrongAddress(SpecNode value)
    {
        var (name, expected) = value.Key is { } key ? (key, "a host with or without a port") : ("schemes", "names of URL schemes");
        tree.Report(DiagnosticRules.WrongKindOfValue, value, name, expected, value.ToJsonString());
    }

    private static string NameOf(SpecObject parameter) => parameter["name"].AsScalar ?? "";
}
