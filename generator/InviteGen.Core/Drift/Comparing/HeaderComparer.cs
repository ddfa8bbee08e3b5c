using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares the headers of a response.</summary>
internal sealed class HeaderComparer(ChangeLog log, SchemaGraph graph, SchemaComparer schemas)
{
    public void Compare(Operation operation, Response before, Response after)
    {
        foreach (var header in before.Headers.Where(one => Find(after, one.Name) is null))
        {
            var slug = (header.IsRequired ? "required" : "optional") + "-response-header-removed";
            log.Add(Change(operation, after, header, slug, DiagnosticRules.ResponseHeaderChanged, "is gone; code that reads it finds nothing",
                header.IsRequired ? WireEffect.Breaking : WireEffect.Risky, SourceEffect.Removes) with { IsRemoval = true });
        }

        foreach (var header in after.Headers)
        {
            if (Find(before, header.Name) is { } old)
            {
                Compare(operation, after, old, header);
            }
            else
            {
                log.Add(Change(
                    operation, after, header, "response-header-added", DiagnosticRules.OptionalMemberAdded, "is new", WireEffect.Safe,
                    SourceEffect.Adds));
            }
        }
    }

    /// <summary>Names of headers have no case (RFC 9110, section 5.1).</summary>
    private static ResponseHeader? Find(Response response, string name) =>
        response.Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));

    private void Compare(Operation operation, Response response, ResponseHeader old, ResponseHeader current)
    {
        if (old.IsRequired != current.IsRequired)
        {
            log.Add(current.IsRequired
                ? Change(operation, response, current, "response-header-became-required", DiagnosticRules.ResponseNarrowed, "always comes now",
                    WireEffect.Safe, SourceEffect.Changes)
                : Change(operation, response, current, "response-header-became-optional", DiagnosticRules.ResponseHeaderChanged,
                    "may be missing now; code that reads it without looking fails", WireEffect.Breaking, SourceEffect.Changes));
        }

        var site = SiteOf(operation, response, current);
        var (oldSlot, slot) = graph.Slots(old.Schema, current.Schema);
        schemas.CompareSlot(oldSlot, slot, site, operation.Key);
        graph.Add(old.Schema, current.Schema, site, operation.Key);
    }

    private Change Change(
        Operation operation, Response response, ResponseHeader header, string slug, DiagnosticRule rule, string words, WireEffect wire,
        SourceEffect source)
    {
        var site = SiteOf(operation, response, header);
        return new Change
        {
            Slug = slug,
            Rule = rule,
            Path = site.Path,
            At = site.At,
            Message = char.ToUpperInvariant(site.Words[0]) + site.Words.Substring(1) + " " + words,
            Direction = Direction.Response,
            Wire = wire,
            Source = source,
            Operations = [operation.Key],
        };
    }

    private SchemaSite SiteOf(Operation operation, Response response, ResponseHeader header) => new(
        Role.Header,
        Direction.Response,
        LockPath.Root / LockKeys.Operation(operation.Method, operation.Path) / LockKeys.ResponseHeader(response.Status.Text, header.Name),
        $"header '{header.Name}' of {response.Status} of {operation.Key}")
    {
        At = graph.PlaceOf(header) ?? (graph.PlaceOf(response) is { } at ? at / "headers" / header.Name : null),
    };
}
