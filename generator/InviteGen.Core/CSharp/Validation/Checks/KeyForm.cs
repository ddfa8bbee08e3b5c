namespace InviteGen.Core.CSharp.Validation.Checks;

/// <summary>How the key of an item becomes text.</summary>
public enum KeyForm
{
    /// <summary>It is a string, or <c>null</c>.</summary>
    Text,

    /// <summary>It is converted.</summary>
    Value,

    /// <summary>It is converted unless it is <c>null</c>.</summary>
    ValueOrNull,
}
