using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Core.Drift.Comparing.Recording;

/// <summary>Where a pair of schemas stands.</summary>
/// <param name="Context">What it describes there, and which way its values travel.</param>
/// <param name="Paths">Its places in both contracts.</param>
/// <param name="Subject">How messages call it, such as <c>property 'tag' of 'Pet'</c>.</param>
internal sealed record SchemaSite(SchemaContext Context, PathPair Paths, string Subject)
{
    /// <summary>Where it stands in the later document; null: nowhere.</summary>
    public Site? At { get; init; }

    /// <summary>True when it stands there itself, and not only somewhere in there.</summary>
    public bool IsExact { get; init; }

    /// <summary>A part of it.</summary>
    public SchemaSite Part(string key, string subject) => this with { Context = Context.Part(), Paths = Paths / key, Subject = subject };

    /// <summary>The site of what holds the schema in an operation, such as a parameter.</summary>
    public ChangeSite Of(string operation) => new(Paths, Subject) { At = At, Direction = Context.Directions, Operations = [operation] };
}
