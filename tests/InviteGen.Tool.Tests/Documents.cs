namespace InviteGen.Tool.Tests;

/// <summary>The document that tests change.</summary>
internal static class Documents
{
    public const string Pets = """
        openapi: 3.0.3
        info: { title: Pets, version: 1.0.0 }
        paths:
          /pets:
            get:
              operationId: listPets
              parameters:
                - { name: limit, in: query, schema: { type: integer, maximum: 100 } }
              responses:
                '200':
                  description: The pets.
                  content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
        components:
          schemas:
            Pet:
              type: object
              required: [id]
              properties:
                id: { type: string }
                tag: { type: string }

        """;

    /// <summary>The lock of <see cref="Pets"/>.</summary>
    public const string PetsLock = """
        invitegen-lock 1
        GET /pets #listPets
          query limit: integer [maximum=100]
          200 application/json: Pet[]
        schema Pet: object
          id!: string
          tag: string

        """;

    /// <summary><see cref="Pets"/> without the tag (breaking), with a smaller limit (breaking) and a new property (compatible).</summary>
    public static string ChangedPets { get; } = Pets
        .Replace("maximum: 100", "maximum: 50", StringComparison.Ordinal)
        .Replace("tag: { type: string }", "name: { type: string }", StringComparison.Ordinal);
}
