namespace InviteGen.Core.Text.Trees;

/// <summary>What can be wrong with a text before anybody asks what it means.</summary>
internal enum TextFaultKind
{
    /// <summary>It is not JSON.</summary>
    BadJson,

    /// <summary>It is not YAML.</summary>
    BadYaml,

    /// <summary>An object has two members of one name.</summary>
    DuplicateKey,

    /// <summary>Values are nested too deeply.</summary>
    TooDeep,

    /// <summary>The text is too long.</summary>
    TooLarge,

    /// <summary>Aliases stand for too many values.</summary>
    TooManyAliases,

    /// <summary>A second document follows in the same YAML stream.</summary>
    SecondDocument,

    /// <summary>A YAML number that JSON cannot write: infinity, or not a number.</summary>
    NoJsonNumber,
}
