using InviteGen.Core.Contract.Pieces;

namespace InviteGen.Generator.Stages;

/// <summary>An internal fault that cost a piece of a client. It has no location, as all that is written.</summary>
/// <param name="SpecPath">The spec of the client.</param>
/// <param name="Fault">The fault.</param>
internal sealed record WrittenFault(string SpecPath, PieceFault Fault);
