namespace InviteGen.Witness.Tests.Comparing;

/// <summary>Something that the two readers see otherwise.</summary>
/// <param name="Place">Where, by names: <c>GET /pets › 200 application/json › []</c> or <c>schema Pet › owner</c>.</param>
/// <param name="Aspect">What is compared.</param>
/// <param name="Name">The name of what is compared; empty where the place says it.</param>
/// <param name="Ours">What the contract has.</param>
/// <param name="Theirs">What the witness sees.</param>
internal sealed record Difference(string Place, Aspect Aspect, string Name, string Ours, string Theirs)
{
    public override string ToString() =>
        $"{Place}: {Aspect}{(Name.Length > 0 ? $" '{Name}'" : "")}: the contract has {Ours}; Microsoft.OpenApi.Readers 1.6 sees {Theirs}";
}
