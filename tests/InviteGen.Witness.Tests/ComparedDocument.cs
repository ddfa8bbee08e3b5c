namespace InviteGen.Witness.Tests;

/// <summary>A document with all that is compared, for tests that change it in one place.</summary>
internal static class ComparedDocument
{
    public const string Text = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets/{id}:
            parameters:
              - { name: id, in: path, required: true, schema: { type: string } }
            put:
              parameters:
                - { name: limit, in: query, schema: { type: object, properties: { from: { type: integer } } } }
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
              responses:
                '200':
                  description: All pets.
                  content:
                    text/plain: { schema: { type: string } }
                    application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } }
                '404': { description: No such pet. }
          /limits:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Limited' } } } }
              responses: { '204': { description: Done. } }
          /lists:
            get:
              responses:
                '200': { description: A list., content: { application/json: { schema: { $ref: '#/components/schemas/Listed' } } } }
        components:
          schemas:
            Named: { type: object, required: [name], properties: { name: { type: string } } }
            Pet:
              allOf:
                - $ref: '#/components/schemas/Named'
                - type: object
                  required: [owner]
                  properties:
                    owner: { type: object, properties: { city: { type: string } } }
                    kind: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
                    tags: { type: object, additionalProperties: { type: object, properties: { color: { type: string } } } }
                    parent: { $ref: '#/components/schemas/Pet' }
                    food: { $ref: '#/components/schemas/Food' }
            Cat: { type: object, required: [lives], properties: { lives: { type: integer } } }
            Dog: { type: object, required: [tricks], properties: { tricks: { type: integer } } }
            Food: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type } }
            Meat: { allOf: [{ $ref: '#/components/schemas/Food' }, { type: object, properties: { animal: { type: string } } }] }
            Steak: { allOf: [{ $ref: '#/components/schemas/Meat' }, { type: object, properties: { weight: { type: number } } }] }
            Limited:
              type: object
              properties: { mail: { type: string }, phone: { type: string } }
              anyOf: [{ required: [mail] }, { required: [phone] }]
            Listed:
              type: object
              properties: { id: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }]
            First: { allOf: [{ $ref: '#/components/schemas/Listed' }, { type: object, properties: { one: { type: string } } }] }
            Second: { allOf: [{ $ref: '#/components/schemas/Listed' }, { type: object, properties: { two: { type: string } } }] }
        """;
}
