namespace InviteGen.Generator.Tests.Pipeline;

/// <summary>
/// A small spec that has everything the pipeline cares about: an operation, two schemas that know nothing of each other.
/// </summary>
internal static class PetsSpec
{
    public const string Yaml = """
        openapi: 3.0.3
        info:
          title: Pets
          version: 1.0.0
        servers:
          - url: https://pets.example
        paths:
          /pets:
            post:
              operationId: addPet
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Pet'
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Receipt'
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name:
                  type: string
                  maxLength: 10
            Receipt:
              type: object
              properties:
                number:
                  type: integer

        """;

    public const string Overlay = """
        overlay: 1.0.0
        info:
          title: Longer names
          version: 1.0.0
        actions:
          - target: $.components.schemas.Pet.properties.name
            update:
              maxLength: 20

        """;

    public static TestProject Project { get; } = new TestProject().Spec("specs/pets.yaml", Yaml);
}
