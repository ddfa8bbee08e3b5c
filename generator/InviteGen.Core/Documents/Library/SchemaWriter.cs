using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Library;

/// <summary>Writes schemas in the way in which the reader keeps what they mean. Each rewriting means the same schema.</summary>
/// <param name="pieces">Writes the schemas in a schema.</param>
/// <param name="check">Is asked about each keyword.</param>
/// <param name="leftOut">The schemas that allow any value instead.</param>
/// <param name="references">Writes references to schemas.</param>
/// <param name="isOld">True before version 3.1.</param>
internal sealed class SchemaWriter(
    PieceWriter pieces, GrammarCheck check, LeftOut leftOut, ReferenceWriter references, bool isOld)
{
    /// <summary>Writes a schema.</summary>
    public JsonNode Write(SpecNode node) =>
        // The reader drops booleans from 'properties' and, before version 3.1, everywhere.
        node.AsBoolean == false ? new JsonObject { ["not"] = new JsonObject() }
        : node is not SpecObject schema || leftOut.Contains(node) ? new JsonObject()
        : schema.ReferenceTarget is { } target ? WriteReference(schema, target)
        : WriteKeywords(schema, new JsonObject());

    private JsonObject WriteReference(SpecObject schema, string target)
    {
        var json = references.Write(schema, NodeKind.Schema, target) ?? [];
        return isOld || schema.Count == 1 ? json : WriteKeywords(schema, json);
    }

    private JsonObject WriteKeywords(SpecObject schema, JsonObject json)
    {
        check.CheckObject(schema, NodeKind.Schema);
        var hasTypes = false;
        for (var i = 0; i < schema.Count; i++)
        {
            var (name, value) = (schema[i].Key, schema[i].Value);
            if (Grammar.IsExtension(name))
            {
                if (name != NullableMark.Name)
                {
                    json.Add(name, value.ToJsonNode());
                }
            }
            else if (check.Accept(NodeKind.Schema, name, value) is { IsInformative: false } field)
            {
                hasTypes |= name is "type" or "nullable";
                WriteKeyword(field, name, value, json);
            }
        }

        if (hasTypes)
        {
            SchemaTypes.Write(schema, json, isOld, check);
        }

        return json;
    }

    private void WriteKeyword(Field field, string name, SpecNode value, JsonObject json)
    {
        if (name is "$ref" or "type" or "nullable")
        {
            return;
        }

        if (name == "default")
        {
            // Null is a default, too.
            json.Add(name, value.ToJsonNode());
        }
        else if ((SchemaBounds.Has(name) ? SchemaBounds.Write(name, value, isOld) : pieces.WriteField(field, name, value)) is { } written)
        {
            json.Add(name, written);
        }
    }
}
