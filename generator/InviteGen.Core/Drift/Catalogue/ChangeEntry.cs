using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>A kind of change, with all names that it has.</summary>
/// <param name="Slugs">Its names: one for each place where it can be.</param>
/// <param name="Kind">What it does, and its sentence, at the first of these places.</param>
public sealed record ChangeEntry(IReadOnlyList<string> Slugs, ChangeKind Kind)
{
    /// <summary>The sentence, with its gaps shown as <c>*old*</c>, <c>*new*</c> and <c>*name*</c>, and its subject as dots.</summary>
    public string Sentence => SentenceTemplate.Fill(Kind.Sentence, "…", new("*old*", "*new*", "*name*"));
}
