namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The kinds of change on one subject.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Entries">The kinds.</param>
public sealed record ChangeSubject(string Title, IReadOnlyList<ChangeEntry> Entries);
