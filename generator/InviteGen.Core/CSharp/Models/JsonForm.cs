namespace InviteGen.Core.CSharp.Models;

/// <summary>What a JSON value starts with.</summary>
public enum JsonForm
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object.</summary>
    Object,
}
