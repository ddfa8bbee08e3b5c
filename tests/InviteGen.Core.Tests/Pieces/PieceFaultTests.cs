using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Drift;
using InviteGen.Core.Primitives;
using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Pieces;

/// <summary>
/// A fault of InviteGen in one operation or type costs that piece, and the rest compiles. The faults are made by nulls in a contract,
/// which no document gives.
/// </summary>
public sealed class PieceFaultTests
{
    private const string Spec =
        """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200': { description: The pets., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
            post:
              operationId: addPet
              requestBody:
                content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
              responses: { '204': { description: Added. } }
        components:
          schemas:
            Pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }
            Pet:
              type: object
              properties: { name: { type: string }, owner: { type: object, properties: { city: { type: string } } } }
        """;

    private static readonly Schema FailsWhenPlanned = new()
    {
        Types = JsonTypes.Object,
        Object = new() { Properties = [new(null!, false, Schema.Anything)] },
    };

    private static readonly Parameter Unnamed = new() { Name = null!, In = ParameterIn.Query, Schema = Schema.Anything };

    private static readonly Schema FailsWhenWritten = Schema.Anything with { Description = null! };

    private static Generated Sound => Generated.Clean(Spec);

    [Fact]
    public void An_operation_that_cannot_be_planned_is_left_out()
    {
        var code = Write(WithOperation(operation => operation with { Parameters = [Unnamed] }));

        AssertCosts(code, new ContractPiece(PieceKind.Operation, "POST /pets"));
        Assert.DoesNotContain("AddPetAsync", Text(code), StringComparison.Ordinal);
        Assert.Contains("ListPetsAsync", Text(code), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_that_cannot_be_written_is_left_out()
    {
        var code = Write(WithOperation(operation => operation with { Summary = null! }));

        AssertCosts(code, new ContractPiece(PieceKind.Operation, "POST /pets"));
        Assert.DoesNotContain("AddPet", Text(code), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_cannot_be_planned_is_any_JSON()
    {
        var code = Write(WithOwner(FailsWhenPlanned));

        AssertCosts(code, new ContractPiece(PieceKind.Schema, "Pet"));
        Assert.Contains("IReadOnlyList<JsonElement>", Text(code), StringComparison.Ordinal);
        Assert.Contains("AddPetAsync", Text(code), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_cannot_be_written_is_any_JSON()
    {
        var code = Write(WithOwner(FailsWhenWritten));

        AssertCosts(code, new ContractPiece(PieceKind.Schema, "Pet"));
        Assert.Contains("AddPetAsync", Text(code), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_cannot_be_planned_costs_what_the_code_says_about_changes()
    {
        var drift = new ContractDrift("pets.yaml", Sound.Contract, [null!]);

        var code = SpecCompiler.Write(Sound.Contract, drift, preview: null, Generated.Target, CancellationToken.None);

        AssertCosts(code, ContractPiece.Changes);
        Assert.Equal(Sound.Files, code.Files);
    }

    [Fact]
    public void Each_of_several_faults_costs_its_piece()
    {
        var contract = WithOperation(operation => operation with { Parameters = [Unnamed] });
        contract = contract with { Schemas = WithOwner(FailsWhenWritten).Schemas };

        var code = Write(contract);

        AssertCosts(code, new ContractPiece(PieceKind.Schema, "Pet"), new ContractPiece(PieceKind.Operation, "POST /pets"));
    }

    [Theory]
    [InlineData(PieceKind.Operation, "POST /pets", 9, "operation 'POST /pets' is left out")]
    [InlineData(PieceKind.Schema, "Pet", 17, "schema 'Pet' is generated as JsonElement")]
    [InlineData(PieceKind.Changes, "", 1, "uses of changed members are not reported")]
    public void A_fault_is_reported_at_the_line_of_its_piece(PieceKind kind, string name, int line, string consequence)
    {
        var project = new SpecProject(new("pets.yaml", Spec)) { Namespace = "A", ClientName = "B", SupportNamespace = "C" };

        var finding = SpecCompiler.Locate(project, new PieceFault(new(kind, name), "NullReferenceException"), CancellationToken.None);

        Assert.Equal(("INV9999", "pets.yaml", line), (finding.Rule.Id, finding.File, finding.Range.Start.Line + 1));
        Assert.Contains($"NullReferenceException; {consequence}. This is a bug", finding.Message, StringComparison.Ordinal);
    }

    private static ClientCode Write(ApiContract contract) => SpecCompiler.Write(contract, Generated.Target, CancellationToken.None);

    private static string Text(ClientCode code) => string.Join("\n", code.Files.Select(file => file.Content));

    private static void AssertCosts(ClientCode code, params ContractPiece[] pieces)
    {
        Assert.Equal(pieces, code.Faults.Select(fault => fault.Piece));
        Assert.All(code.Faults, fault => Assert.Contains("Exception", fault.Description, StringComparison.Ordinal));
        ClientCompiler.Compile(code.Files);
    }

    private static ApiContract WithOperation(Func<Operation, Operation> edit)
    {
        var contract = Sound.Contract;
        return contract with
        {
            Operations = contract.Operations.Select(one => one.Id == "addPet" ? edit(one) : one).ToEquatableArray(),
        };
    }

    private static ApiContract WithOwner(Schema owner)
    {
        var contract = Sound.Contract;
        return contract with
        {
            Schemas = contract.Schemas.Select(named => named.Name == "Pet" ? named with { Schema = WithOwner(named.Schema, owner) } : named)
                .ToEquatableArray(),
        };
    }

    private static Schema WithOwner(Schema pet, Schema owner) => pet with
    {
        Object = pet.Object with
        {
            Properties = pet.Object.Properties
                .Select(property => property.Name == "owner" ? property with { Schema = owner } : property).ToEquatableArray(),
        },
    };
}
