using System.Text.Json;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>Checks the fields of objects by the specification: whether the document's version has them, and what they hold.</summary>
internal sealed class GrammarCheck(SpecTree tree)
{
    private readonly SpecVersions _versions = tree.NodeVersion;
    private readonly UnsupportedKeywords _unsupported = new(tree);

    /// <summary>Checks what does not depend on one field alone.</summary>
    public void CheckObject(SpecObject node, NodeKind kind)
    {
        ObjectRules.Check(tree, node, kind, _versions);
        foreach (var (sentence, at) in tree.Facts.ViolationsOf(node))
        {
            tree.Violations.Add(sentence, at);
        }

        if (kind == NodeKind.Schema)
        {
            _unsupported.Check(node);
            ValueTypes.Check(tree, node);
            CatchAllProperties.Check(tree, node);
            DynamicReferences.Check(tree, node);
        }
    }

    /// <summary>Reports what was collected, each cause once.</summary>
    public void Report()
    {
        _unsupported.Report();
        tree.Violations.Report(tree.Findings);
    }

    /// <summary>The field of a member that can be read; null where it is to be left out, which is reported if it matters.</summary>
    public Field? Accept(NodeKind kind, string name, SpecNode value)
    {
        // What a rewriting made may be newer than the document.
        if (!Vocabulary.FieldsOf(kind).TryGetValue(name, out var field) || ((field.Versions & _versions) == 0 && !value.IsMade))
        {
            ReportUnknown(kind, name, value);
            return null;
        }

        var isSchema = field.Shape == FieldShape.One && IsBooleanSchema(field.Kind, value);
        return field.IsInformative || isSchema || Holds(field.Shape, value) ? field : Refuse(field, name, value);
    }

    /// <summary>True for a value that can be an object of the kind; what it is instead is reported.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name that it has in a map; null in a list.</param>
    /// <param name="value">The value.</param>
    public bool IsObject(NodeKind kind, string? name, SpecNode value)
    {
        if (value is SpecObject || IsBooleanSchema(kind, value))
        {
            return true;
        }

        Report(DiagnosticRules.WrongKindOfValue, value, name ?? "the item", "an object", value.KindName);
        return false;
    }

    /// <summary>Notes a value that a rule of OpenAPI forbids.</summary>
    public void AddViolation(string sentence, SpecNode value) => tree.Violations.Add(sentence, value);

    /// <summary>Reports something at a node.</summary>
    public void Report(DiagnosticRule rule, SpecNode node, params string[] arguments) => tree.Report(rule, node, arguments);

    /// <summary>Checks the names of components.</summary>
    public void CheckNames(SpecObject section)
    {
        foreach (var component in section)
        {
            ComponentKeys.Check(tree, section, component.Value);
        }
    }

    // An empty YAML value says nothing, and is no fault where nothing depends on it.
    private Field? Refuse(Field field, string name, SpecNode value)
    {
        var expected = NameOf(field.Shape);
        if (field.Kind != NodeKind.Value || field.Shape is FieldShape.NumberValue or FieldShape.CountValue)
        {
            Report(DiagnosticRules.WrongKindOfValue, value, name, expected, value.KindName);
        }
        else if (value.Kind != JsonValueKind.Null)
        {
            AddViolation($"'{name}' must be {expected}, not {value.KindName}", value);
        }

        return null;
    }

    // Since version 3.1, a schema may have keywords of its own (JSON Schema 2020-12, section 6.5).
    private void ReportUnknown(NodeKind kind, string name, SpecNode value)
    {
        var isKnown = kind == NodeKind.Schema
            && ((_versions & SpecVersions.Since31) != 0 || UnsupportedKeywords.IsNewer(name));
        if (!isKnown)
        {
            AddViolation($"'{name}' is not allowed here in OpenAPI {tree.Version}", value);
        }
    }

    private static bool IsBooleanSchema(NodeKind kind, SpecNode value) => kind == NodeKind.Schema && value.AsBoolean is not null;

    private static bool Holds(FieldShape shape, SpecNode value) => shape switch
    {
        FieldShape.AnyValue => true,
        FieldShape.List or FieldShape.TextList or FieldShape.AnyList => value is SpecArray,
        FieldShape.TextValue or FieldShape.AddressValue => value is SpecValue { Kind: not JsonValueKind.Null },
        FieldShape.FlagValue => value.AsFlag is not null,
        FieldShape.NumberValue or FieldShape.CountValue => value.AsNumber is not null,
        _ => value is SpecObject,
    };

    private static string NameOf(FieldShape shape) => shape switch
    {
        FieldShape.List or FieldShape.TextList or FieldShape.AnyList => "an array",
        FieldShape.TextValue or FieldShape.AddressValue => "a string",
        FieldShape.FlagValue => "a boolean",
        FieldShape.NumberValue or FieldShape.CountValue => "a number",
        _ => "an object",
    };
}
