using System.Globalization;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Building.Types;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>
/// Names an inline alternative by what tells it from the others, so that an alternative that is added renames none.
/// </summary>
internal static class AlternativeNames
{
    /// <summary>What is added to the name of the hierarchy, for each alternative; not used for those with a name of their own.</summary>
    public static IReadOnlyList<string> Of(Alternatives alternatives, Func<Schema, Schema> follow)
    {
        var constants = alternatives.Schemas.SelectMany(alternative => Constants.Of(alternative, follow).Distinct()).ToLookup(one => one);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. alternatives.Schemas.Select(Name)];

        string Name(Schema alternative)
        {
            if (alternative.Reference is not null || alternative.Origin.Length > 0)
            {
                return Identifier.Pascal(alternative.Origin);
            }

            // Neither the order of values nor that of properties in the document may rename a type.
            var own = Constants.TextsOf(alternative, alternatives.Discriminator, follow).OrderBy(text => text, StringComparer.Ordinal)
                .Concat(Constants.Of(alternative, follow).Where(one => constants[one].Count() == 1)
                    .OrderBy(one => one.Property, StringComparer.Ordinal).Select(one => one.Text));
            return own.FirstOrDefault() is { } text ? Identifier.Pascal(SignWords.Spell(text)) : Number(Kind(alternative));
        }

        string Number(string kind)
        {
            counts[kind] = counts.TryGetValue(kind, out var known) ? known + 1 : 1;
            return counts[kind] == 1 ? kind : kind + counts[kind].ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Kind(Schema schema) => !SchemaShape.IsModel(schema) ? "" : ModelShape.Of(schema) switch
    {
        ModelKind.Record => "Object",
        ModelKind.Enum => "Text",
        _ => "Choice",
    };
}
