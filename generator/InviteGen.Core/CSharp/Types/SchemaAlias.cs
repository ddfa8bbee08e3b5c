namespace InviteGen.Core.CSharp.Types;

/// <summary>A named schema that is no type of its own, but a list or a dictionary.</summary>
/// <param name="Schema">Its name in the spec.</param>
/// <param name="Type">What it is in C#. What stands inline in it has a type that no schema is named after.</param>
public sealed record SchemaAlias(string Schema, CollectionReference Type);
