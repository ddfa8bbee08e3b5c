using System.Runtime.CompilerServices;
using InviteGen.Core.Documents;
using InviteGen.Core.Text;

namespace InviteGen.Core.Contract;

/// <summary>
/// Where the parts of a contract stand in its document. They are known by identity and kept beside the contract, not in it: two
/// documents that promise the same give equal contracts.
/// </summary>
public sealed class ContractLocations
{
    private readonly Dictionary<object, Site> _places = new(new ByIdentity());

    /// <summary>Remembers where a part stands. The first place counts: a part that many share stands where it was read.</summary>
    public void Add(object part, Site at)
    {
        if (!_places.ContainsKey(part))
        {
            _places.Add(part, at);
        }
    }

    /// <summary>Where a part stands in the document; null: it was made of several, or stands nowhere.</summary>
    public Site? Find(object part) => _places.TryGetValue(part, out var at) ? at : null;

    private sealed class ByIdentity : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
