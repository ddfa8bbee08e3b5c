using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Models;

/// <summary>One known value of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Wire">The value itself.</param>
/// <param name="Literals">How the spec writes it: usually once, but <c>1</c> and <c>"1"</c> are one text.</param>
public sealed record EnumValuePlan(string Name, string Wire, EquatableArray<JsonLiteral> Literals);
