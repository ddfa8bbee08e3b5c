namespace InviteGen.Core.Contract.Assertions;

/// <summary>What the value of an assertion keyword is.</summary>
internal enum AssertionShape
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A number above zero, for <c>multipleOf</c>.</summary>
    Step,

    /// <summary>A count.</summary>
    Count,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,

    /// <summary>A name.</summary>
    Word,

    /// <summary>A regular expression.</summary>
    Pattern,

    /// <summary>The name of a type, or a list of them.</summary>
    Types,

    /// <summary>Names of properties.</summary>
    Names,

    /// <summary>Lists of names of properties.</summary>
    NamesMap,

    /// <summary>Values.</summary>
    Values,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A list of schemas.</summary>
    SchemaList,

    /// <summary>Schemas by name.</summary>
    SchemaMap,

    /// <summary>Schemas by regular expression.</summary>
    PatternMap,

    /// <summary>A reference to a schema.</summary>
    Reference,
}
