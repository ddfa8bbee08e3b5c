using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Catalogue;

/// <summary>All kinds of change: what users may name in a configuration or an acceptance, and what it means.</summary>
public static class ChangeCatalogue
{
    /// <summary>The kinds, by subject.</summary>
    public static readonly IReadOnlyList<ChangeSubject> Subjects =
    [
        .. Fixed(
            OperationChanges.All, ParameterChanges.All, BodyChanges.All, ResponseChanges.All, HeaderChanges.All, SecurityChanges.All,
            SecuritySchemeChanges.All, ServerChanges.All, WebhookChanges.All),
        .. OfSchemas(
            TypeChanges.All, NullChanges.All, PropertyChanges.All, PresenceChanges.All, OwnerChanges.All, ObjectChanges.All,
            EnumChanges.All, LimitChanges.All, DefaultChanges.All, AlternativeChanges.All, DiscriminatorChanges.All, AllOfChanges.All,
            AssertionChanges.All, ContentChanges.All, SchemaDeprecations.All, NameChanges.All),
    ];

    /// <summary>What the slugs of changes inside of callbacks begin with.</summary>
    public const string CallbackPrefix = "callback-";

    /// <summary>The kinds that have a slug, whatever its letter case; none: there is no such slug.</summary>
    public static IReadOnlyList<ChangeEntry> Find(string slug)
    {
        var entries = With(slug);
        return entries.Count == 0 && slug.StartsWith(CallbackPrefix, StringComparison.OrdinalIgnoreCase)
            ? With(slug.Substring(CallbackPrefix.Length))
            : entries;
    }

    private static IReadOnlyList<ChangeEntry> With(string slug) =>
        [.. Subjects.SelectMany(subject => subject.Entries).Where(entry => entry.Slugs.Contains(slug, StringComparer.OrdinalIgnoreCase))];

    private static IEnumerable<ChangeSubject> Fixed(params KindList<ChangeKind>[] lists) => lists.Select(
        list => new ChangeSubject(list.Subject, EntriesOf(list.Kinds.Select(kind => (Direction.None, kind)))));

    private static IEnumerable<ChangeSubject> OfSchemas(params KindList<SchemaChangeKind>[] lists) => lists.Select(
        list => new ChangeSubject(
            list.Subject,
            EntriesOf(list.Kinds.SelectMany(kind => SchemaContexts.Of(kind).Select(context => (context.Directions, kind.In(context)))))));

    // What differs only in its slug, or in that the name of a parameter says where values stand, is one entry.
    private static IReadOnlyList<ChangeEntry> EntriesOf(IEnumerable<(Direction Direction, ChangeKind Kind)> kinds) =>
    [
        .. kinds.GroupBy(one => (one.Direction, WithoutPlace(one.Kind.Sentence), one.Kind.Rule, one.Kind.Wire, one.Kind.Source))
            .Select(group => new ChangeEntry([.. group.Select(one => one.Kind.Slug).Distinct()], group.First().Kind)),
    ];

    private static string WithoutPlace(string sentence) => sentence.Replace(" in requests", "").Replace(" in responses", "");
}
