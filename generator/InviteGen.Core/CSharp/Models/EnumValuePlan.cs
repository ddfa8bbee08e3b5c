namespace InviteGen.Core.CSharp.Models;

/// <summary>One known value of an enum.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Wire">The value itself.</param>
public sealed record EnumValuePlan(string Name, string Wire);
