namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>The checks of a value. The names are those of the methods of the support code's <c>Check</c>.</summary>
public enum CheckKind
{
    /// <summary>The length of a string.</summary>
    MinLength,

    /// <summary>The length of a string.</summary>
    MaxLength,

    /// <summary>A regular expression that a string matches.</summary>
    Pattern,

    /// <summary>A string that is an e-mail address.</summary>
    Email,

    /// <summary>A string that is the name of a host.</summary>
    Hostname,

    /// <summary>A string that is an IPv4 address.</summary>
    Ipv4,

    /// <summary>A string that is an IPv6 address.</summary>
    Ipv6,

    /// <summary>A string that is a time of day.</summary>
    Time,

    /// <summary>An address that is absolute.</summary>
    Uri,

    /// <summary>The least number.</summary>
    Minimum,

    /// <summary>The greatest number.</summary>
    Maximum,

    /// <summary>A number that all values are greater than.</summary>
    ExclusiveMinimum,

    /// <summary>A number that all values are less than.</summary>
    ExclusiveMaximum,

    /// <summary>A number that all values are a multiple of.</summary>
    MultipleOf,

    /// <summary>The number of items of a list.</summary>
    MinItems,

    /// <summary>The number of items of a list.</summary>
    MaxItems,

    /// <summary>No two items of a list are equal.</summary>
    UniqueItems,

    /// <summary>No two items of a list have the same key (<c>x-invitegen-unique-by</c>).</summary>
    UniqueBy,

    /// <summary>No item of a list, and no value of a dictionary, is <c>null</c>.</summary>
    NoNullItems,

    /// <summary>The number of entries of a dictionary.</summary>
    MinProperties,

    /// <summary>The number of entries of a dictionary.</summary>
    MaxProperties,

    /// <summary>A key that a dictionary has.</summary>
    Key,

    /// <summary>The values that a number or boolean may have.</summary>
    Enum,

    /// <summary>The only value that an enum may have.</summary>
    Const,

    /// <summary>An assertion that is evaluated on the JSON of the value.</summary>
    Rule,
}
