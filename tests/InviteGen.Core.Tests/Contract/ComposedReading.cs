using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Contract;

/// <summary>Reads single schemas among others that they are composed of.</summary>
internal static class ComposedReading
{
    /// <summary>The contract's schema of a property with this schema, and the findings.</summary>
    public static (Schema Schema, IEnumerable<string> Findings) ReadWithFindings(string schema, string others = "")
    {
        var generated = Generated.From(Specs.BothWays(
            $"Thing:\n  type: object\n  properties:\n    it: {schema}\n{others}"));
        var thing = generated.Contract.Schemas.Single(named => named.Name == "Thing").Schema;
        return (thing.Object.Properties[0].Schema, generated.Findings);
    }

    /// <summary>The contract's schema of a property with this schema; there are no findings.</summary>
    public static Schema Read(string schema, string others = "")
    {
        var (read, findings) = ReadWithFindings(schema, others);
        Assert.Empty(findings);
        return read;
    }

    /// <summary>The contract's schema of a component.</summary>
    public static Schema Named(string name, string schemas) =>
        Generated.Clean(Specs.BothWays(schemas)).Contract.Schemas.Single(named => named.Name == name).Schema;
}
