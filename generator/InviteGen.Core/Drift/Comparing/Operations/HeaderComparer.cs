using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares the headers of a response.</summary>
internal sealed class HeaderComparer(Comparison comparison)
{
    public void Compare(OperationPair operation, Response before, Response after)
    {
        foreach (var header in before.Headers.Where(one => Find(after, one.Name) is null))
        {
            Add(
                header.IsRequired ? HeaderChanges.RequiredRemoved : HeaderChanges.OptionalRemoved,
                SiteOf(operation, after, header, header));
        }

        foreach (var header in after.Headers)
        {
            if (Find(before, header.Name) is { } old)
            {
                Compare(operation, old, header, SiteOf(operation, after, old, header));
            }
            else
            {
                Add(HeaderChanges.Added, SiteOf(operation, after, header, header));
            }
        }

        void Add(ChangeKind kind, SchemaSite site) => comparison.Log.Add(kind, site.Of(operation.Key));
    }

    /// <summary>Names of headers have no case (RFC 9110, section 5.1).</summary>
    private static ResponseHeader? Find(Response response, string name) =>
        response.Headers.FirstOrDefault(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase));

    private void Compare(OperationPair operation, ResponseHeader old, ResponseHeader current, SchemaSite site)
    {
        if (old.IsRequired != current.IsRequired)
        {
            comparison.Log.Add(
                current.IsRequired ? HeaderChanges.BecameRequired : HeaderChanges.BecameOptional, site.Of(operation.Key));
        }

        comparison.Schemas.CompareUse(old.Schema, current.Schema, site, operation.Key);
    }

    private SchemaSite SiteOf(OperationPair operation, Response response, ResponseHeader old, ResponseHeader header) => new(
        new(SchemaRole.Header, Direction.Response),
        operation.Paths.Below(
            LockKeys.ResponseHeader(response.Status.Text, old.Name), LockKeys.ResponseHeader(response.Status.Text, header.Name)),
        $"header '{header.Name}' of the {response.Status} response of {operation.Key}")
    {
        At = comparison.Graph.Locate(header)
            ?? (comparison.Graph.Locate(response) is { } at ? at / "headers" / header.Name : null),
    };
}
