namespace InviteGen.Bench.Fuzz.Mutants;

/// <summary>What a file of a mutant is for. The names are those of the metadata <c>InviteGenRole</c>.</summary>
internal enum MutantRole
{
    Spec,
    Overlay,
    Part,
    Lock,
    Preview,
}
