using InviteGen.Core.Drift.Locks.Format;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Locks.Notes;

/// <summary>What a spec says and nothing is generated from (<see cref="Contract.Annotation"/>), under a word for each keyword.</summary>
internal static class ContractNotes
{
    private static readonly (string Word, string Keyword)[] Known =
    [
        ("authorizationUrl", "authorizationUrl"), ("contentEncoding", "contentEncoding"),
        ("contentMediaType", "contentMediaType"), ("contentSchema", "contentSchema"), ("extensibleEnum", "x-extensible-enum"),
        ("scopes", "scopes"), ("sunset", "x-sunset"), ("tags", "tags"), ("tokenUrl", "tokenUrl"), ("type", "type"),
    ];

    /// <summary>What older locks say and no comparison looks at (<c>x-stability-level</c>).</summary>
    private static readonly string[] Former = ["stability"];

    /// <summary>A row for each keyword.</summary>
    /// <typeparam name="T">What they are notes of.</typeparam>
    /// <param name="prefix">What each word begins with, where notes of something else stand on the same line.</param>
    /// <param name="get">The notes of a record.</param>
    /// <param name="set">The record with other notes.</param>
    public static Note<T>[] Rows<T>(
        string prefix, Func<T, EquatableArray<Contract.Annotation>> get, Func<T, EquatableArray<Contract.Annotation>, T> set)
        where T : class =>
    [
        .. Known.Select(known => NoteOf.Json<T>(
            Word(prefix, known.Word),
            of => get(of).FirstOrDefault(note => note.Keyword == known.Keyword)?.Value,
            (of, value) => set(of, Sorted(get(of).Append(new Contract.Annotation(known.Keyword, value)))))),
        .. Former.Select(word => NoteOf.Nothing<T>(Word(prefix, word))),
    ];

    /// <summary>The notes with their values in the form of the lock.</summary>
    public static EquatableArray<Contract.Annotation> Facts(EquatableArray<Contract.Annotation> notes) =>
        Sorted(notes.Select(note => note with { Value = LockJson.Canonical(note.Value) }));

    private static string Word(string prefix, string word) =>
        prefix.Length == 0 ? word : prefix + char.ToUpperInvariant(word[0]) + word.Substring(1);

    private static EquatableArray<Contract.Annotation> Sorted(IEnumerable<Contract.Annotation> notes) =>
        notes.OrderBy(note => note.Keyword, StringComparer.Ordinal).ToEquatableArray();
}
