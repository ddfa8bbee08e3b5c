namespace InviteGen.Core.CSharp.Models;

/// <summary>A header of a part of a multipart body.</summary>
/// <param name="Part">The name of the part.</param>
/// <param name="Name">The name of the header.</param>
/// <param name="Explode">How an object is written.</param>
public sealed record PartHeaderPlan(string Part, string Name, bool Explode);
