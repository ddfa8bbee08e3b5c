using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Makes the body of version 3.0 from the fields of a form, which are parameters in version 2.0.</summary>
internal static class FormUpgrade
{
    /// <summary>The Request Body Object.</summary>
    /// <param name="fields">The fields, of which there is at least one.</param>
    /// <param name="mediaTypes">The media types of the form.</param>
    public static SpecObject Make(IReadOnlyList<UsedParameter> fields, IReadOnlyList<string> mediaTypes)
    {
        var origin = fields[0].Parameter;
        var (properties, required, encoding) = (SpecObject.At(origin), SpecArray.At(origin), SpecObject.At(origin));
        foreach (var field in fields)
        {
            var name = field.Name;
            if (name.Length > 0 && !properties.ContainsKey(name))
            {
                if (ParameterUpgrade.IsRequired(field.Parameter))
                {
                    required.Add(SpecValue.Of(name, field.Parameter["required"]!));
                }

                var own = field.IsShared ? (SpecObject)field.Parameter.DeepClone() : field.Parameter;
                properties.Add(name, PropertyOf(own, name, encoding));
            }
        }

        var schema = SpecObject.At(origin);
        schema.Add("type", SpecValue.Of("object", origin));
        schema.Add("properties", properties);
        if (required.Count > 0)
        {
            schema.Add("required", required);
        }

        var body = SpecObject.At(origin);
        body.Add("content", Content.Of(mediaTypes, schema, origin, encoding));
        return body;
    }

    private static SpecNode PropertyOf(SpecObject field, string name, SpecObject encoding)
    {
        var style = SpecObject.At(field);
        CollectionFormat.Rewrite(field, ParameterSchema.IsArray(field), style, isNamed: true);
        if (style.Count > 0)
        {
            encoding.Add(name, style);
        }

        var schema = ParameterSchema.Take(field) ?? SpecObject.At(field);
        if (schema is SpecObject members)
        {
            // What is said of the field is said of its value.
            foreach (var member in field.Where(member => member.Key == "description" || Grammar.IsExtension(member.Key)))
            {
                members.Set(member.Key, member.Value);
            }
        }

        return schema;
    }
}
