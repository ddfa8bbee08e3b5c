using InviteGen.Core.Findings;
using InviteGen.Core.Primitives;

namespace InviteGen.Core;

/// <summary>The table of contents: read, then build, then write.</summary>
public static class SpecCompiler
{
}
