using System.Globalization;
using System.Runtime.CompilerServices;
using InviteGen.Core.Text;

namespace InviteGen.Generator.Tests.Diagnostics;

public sealed class InternalFaultTests
{
    [Fact]
    public void A_fault_names_what_happened_and_where()
    {
        var finding = InternalFault.Of(Thrown(), "nothing is generated", "specs/pets.yaml");

        Assert.Equal("INV9999", finding.Rule.Id);
        Assert.Equal("specs/pets.yaml", finding.File);
        Assert.Contains("InvalidOperationException: Out of pets.", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"{typeof(InternalFaultTests)}.{nameof(Thrown)}, line ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', finding.Message);
    }

    [Fact]
    public void A_fault_in_a_library_is_located_in_our_code()
    {
        var fault = Assert.Throws<FormatException>(() => Parse("no number"));

        Assert.Contains($"({typeof(InternalFaultTests)}.{nameof(Parse)}, line ", InternalFault.Of(fault, "b", "a").Message);
    }

    [Fact]
    public void An_exception_that_was_never_thrown_has_no_location() =>
        Assert.Contains("(unknown location)", InternalFault.Of(new InvalidOperationException("No."), "b", "a").Message);

    [Fact]
    public void A_fault_while_reading_is_reported_with_its_location()
    {
        var project = new SpecProject(new SpecText("specs/pets.yaml", null!))
        {
            Namespace = "Acme",
            ClientName = "PetsClient",
            SupportNamespace = "Acme.ClientSupport",
        };

        var reading = SpecCompiler.Read(project, CancellationToken.None);

        var finding = Assert.Single(reading.Findings);
        Assert.Null(reading.Contract);
        Assert.Equal("INV9999", finding.Rule.Id);
        Assert.Contains("(InviteGen.Core.", finding.Message, StringComparison.Ordinal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Parse(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [MethodImpl(MethodImplOptions.NoInlining)]
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
