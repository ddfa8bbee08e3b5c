using InviteGen.Generator.Diagnostics;

namespace InviteGen.Generator.Tests.Diagnostics;

public sealed class InternalFaultTests
{
    [Fact]
    public void A_fault_names_what_happened_and_where()
    {
        var finding = InternalFault.From(Thrown(), "specs/pets.yaml");

        Assert.Equal("INV9999", finding.Rule.Id);
        Assert.Equal("specs/pets.yaml", finding.File);
        Assert.Contains("InvalidOperationException: Out of pets.", finding.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', finding.Message);
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("Out of\npets.");
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
