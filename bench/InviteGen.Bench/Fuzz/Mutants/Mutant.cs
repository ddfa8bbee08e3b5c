using InviteGen.Bench.Compiling;
using InviteGen.Core;
using InviteGen.Core.Primitives;
using InviteGen.Core.Text;

namespace InviteGen.Bench.Fuzz.Mutants;

/// <summary>A client to generate from files that are wrong.</summary>
/// <param name="Number">With the seed of the run, this is all that determines the mutant.</param>
/// <param name="Recipe">How it was made.</param>
/// <param name="Files">Its files; the spec is the first.</param>
internal sealed record Mutant(int Number, string Recipe, IReadOnlyList<MutantFile> Files)
{
    private const string Namespace = "Acme.Document";
    private const string ClientName = "DocumentClient";

    /// <summary>Which operations are generated; empty: all.</summary>
    public string Operations { get; init; } = "";

    /// <summary>True if all types are read and written.</summary>
    public bool HasJsonBothWays { get; init; }

    /// <summary>What the project specifies for its code.</summary>
    public ClientTarget Target => new(Namespace, ClientName, "Acme.ClientSupport", HasHttpClientFactory: true)
    {
        HasJsonBothWays = HasJsonBothWays,
    };

    /// <summary>What the compiler of specs gets.</summary>
    public SpecProject Project => new(TextOf(MutantRole.Spec)!)
    {
        Overlay = TextOf(MutantRole.Overlay),
        Lock = TextOf(MutantRole.Lock),
        Preview = TextOf(MutantRole.Preview),
        ExternalDocuments = Files.Where(file => file.Role == MutantRole.Part).Select(ToText).ToEquatableArray(),
        Namespace = Namespace,
        ClientName = ClientName,
        SupportNamespace = Target.SupportNamespace,
        Operations = Operations.Split(';', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
        HasJsonBothWays = HasJsonBothWays,
    };

    /// <summary>What the generator gets from a build.</summary>
    public IEnumerable<ConsumerFile> ConsumerFiles => Files.Select(file => new ConsumerFile(file.Path, file.Text, [.. MetadataOf(file)]));

    private SpecText? TextOf(MutantRole role) => Files.FirstOrDefault(file => file.Role == role) is { } found ? ToText(found) : null;

    private static SpecText ToText(MutantFile file) => new(file.Path, file.Text.TrimStart('\uFEFF'));

    private IEnumerable<(string Name, string Value)> MetadataOf(MutantFile file)
    {
        yield return ("Role", file.Role.ToString());
        if (file.Role == MutantRole.Spec)
        {
            yield return ("Client", ClientName);
            yield return ("Namespace", Namespace);
            yield return ("Operations", Uri.EscapeDataString(Operations));
            yield return ("Json", HasJsonBothWays ? "Both" : "");
        }
    }
}
