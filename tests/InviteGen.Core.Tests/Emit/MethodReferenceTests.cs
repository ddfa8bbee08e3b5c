using InviteGen.Core.Tests.Harness;

namespace InviteGen.Core.Tests.Emit;

/// <summary>Methods that take the documentation of others refer to them in the grammar of documentation comments.</summary>
public sealed class MethodReferenceTests
{
    [Fact]
    public void An_array_that_may_be_null_is_referred_to_as_an_array() => Assert.Contains(
        "<inheritdoc cref=\"SendAsync(byte[], CancellationToken)\"",
        Generated.From(
            """
            openapi: 3.1.0
            info: { title: Files, version: '1' }
            paths:
              /files:
                post:
                  operationId: send
                  requestBody: { content: { application/json: { schema: { type: string, format: byte } } } }
                  responses: { '204': { description: Done. } }
            """).Text,
        StringComparison.Ordinal);
}
