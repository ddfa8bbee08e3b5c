using System.Runtime.CompilerServices;
using InviteGen.Core.Documents;

namespace InviteGen.Core.Contract;

/// <summary>
/// Where the parts of a contract stand in its document. They are kept beside the contract, by identity, and not in it, so that two
/// documents that promise the same give equal contracts.
/// </summary>
public sealed class ContractLocations
{
    private readonly Dictionary<object, Site> _sites = new(new ByIdentity());

    /// <summary>Remembers where a part stands. The first call counts: a part that others share stands where it was read first.</summary>
    public void Add(object part, Site at)
    {
        if (!_sites.ContainsKey(part))
        {
            _sites.Add(part, at);
        }
    }

    /// <summary>Where a part stands in the document; null when it was made from several, or is not in the document.</summary>
    public Site? Find(object part) => _sites.TryGetValue(part, out var at) ? at : null;

    private sealed class ByIdentity : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
