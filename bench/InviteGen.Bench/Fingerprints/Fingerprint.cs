using System.Security.Cryptography;
using System.Text;

namespace InviteGen.Bench.Fingerprints;

/// <summary>A short name for a text: equal texts have the same, others hardly ever.</summary>
internal static class Fingerprint
{
    /// <summary>The number of hexadecimal digits.</summary>
    public const int Length = 16;

    /// <summary>The first digits of the SHA-256 of texts, each with its end marked.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
