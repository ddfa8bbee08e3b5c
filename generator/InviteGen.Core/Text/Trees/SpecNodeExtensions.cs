using System.Globalization;
using System.Text.Json;

namespace InviteGen.Core.Text.Trees;

/// <summary>Questions that a node can answer, and that the absence of one answers too.</summary>
internal static class SpecNodeExtensions
{
    extension(SpecNode? node)
    {
        /// <summary>The text of a JSON string; null for everything else.</summary>
        public string? AsText => node is SpecValue { Kind: JsonValueKind.String } value ? value.Text : null;

        /// <summary>The value of a JSON boolean; null for everything else.</summary>
        public bool? AsBoolean => node?.Kind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

        /// <summary>
        /// The value of a keyword that is a boolean; null for everything else. YAML 1.2 has fewer booleans than many authors write, and
        /// some quote them.
        /// </summary>
        public bool? AsFlag => bool.TryParse(node.AsScalar, out var flag) ? flag : null;

        /// <summary>The digits of a JSON number; null for everything else.</summary>
        public string? AsDigits => node is SpecValue { Kind: JsonValueKind.Number } value ? value.Text : null;

        /// <summary>The digits of a number; a number written as text can only mean that number.</summary>
        public string? AsNumber => node.AsDigits
            ?? (decimal.TryParse(node.AsText, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? node.AsText!.Trim() : null);

        /// <summary>The text of a value that is neither object nor array; null for these.</summary>
        public string? AsScalar => node is SpecValue value ? value.Text : null;

        /// <summary>The target of a Reference Object; null for every other node.</summary>
        public string? ReferenceTarget => node is SpecObject members ? members["$ref"].AsText : null;

        /// <summary>The member or item that a reference token names; null when there is none.</summary>
        public SpecNode? Child(string token) => node switch
        {
            SpecObject members => members[token],
            SpecArray items when JsonPointer.IndexOf(token, items.Count) is { } index => items[index],
            _ => null,
        };

        /// <summary>What a message calls the node.</summary>
        public string KindName => node?.Kind switch
        {
            null or JsonValueKind.Null => "null",
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "an array",
            JsonValueKind.String => "a string",
            JsonValueKind.Number => "a number",
            _ => "a boolean",
        };
    }
}
