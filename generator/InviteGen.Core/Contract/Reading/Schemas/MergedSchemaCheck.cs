using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Contract.Reading.Schemas;

/// <summary>
/// Checks the schemas of values when all that they are merged from is known: a member of <c>allOf</c> may name a property that another
/// one declares. A map can hold any property, so nothing is missing there.
/// </summary>
internal sealed class MergedSchemaCheck(ReadingContext context)
{
    private readonly List<(Schema Schema, Site At)> _remembered = [];

    /// <summary>
    /// Reports properties that are required but not declared, and keeps what needs other schemas until <see cref="Run"/>.
    /// </summary>
    public void Check(Schema schema, Site at)
    {
        foreach (var name in SchemaShape.IsModel(schema) ? schema.Object.AlsoRequired : [])
        {
            context.Report(DiagnosticRules.UndeclaredRequired, at / "required", name);
        }

        if (schema.ErrorPointer.Length > 0 || schema.Array.UniqueBy.Length > 0)
        {
            _remembered.Add((schema, at));
        }
    }

    /// <summary>Reports extensions that name a property which does not exist, because they have no effect.</summary>
    public void Run(NamedSchemas schemas)
    {
        foreach (var (schema, at) in _remembered)
        {
            if (schema.ErrorPointer is { Length: > 0 } pointer
                && schema.Object.Properties.All(property => property.Name != pointer.TrimStart('/')))
            {
                Refuse(ExtensionReader.ErrorKeyword, pointer, "a pointer to a property", at);
            }

            if (schema.Array.UniqueBy is { Length: > 0 } key && UniqueKey.Of(schema.Array, schemas.UseOf) is null)
            {
                Refuse(ExtensionReader.UniqueByKeyword, key, "the name of a string property of the items", at);
            }
        }
    }

    private void Refuse(string keyword, string value, string wanted, Site at) =>
        context.Report(DiagnosticRules.ExtensionLeadsNowhere, at / keyword, keyword, value, wanted);
}
