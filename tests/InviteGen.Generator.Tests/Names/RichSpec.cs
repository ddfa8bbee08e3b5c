namespace InviteGen.Generator.Tests.Names;

/// <summary>A spec that makes the generator write every kind of code that it knows.</summary>
internal static class RichSpec
{
    public const string Yaml = """
        openapi: 3.1.0
        info: { title: Everything, version: '1' }
        servers:
          - url: https://{region}.example
            variables: { region: { default: eu, enum: [eu, us] } }
        security:
          - token: []
          - user: []
          - key: []
        paths:
          /things/{id}:
            post:
              operationId: sendThing
              deprecated: true
              parameters:
                - { name: id, in: path, required: true, schema: { type: string, format: uuid, minLength: 1 } }
                - { name: day, in: query, schema: { type: string, format: date } }
                - { name: at, in: query, schema: { type: string, format: date-time } }
                - { name: wait, in: query, schema: { type: string, format: duration } }
                - { name: place, in: query, schema: { type: string, format: uri } }
                - { name: tags, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
                - { name: filter, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Filter' } }
                - { name: extra, in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                - { name: X-Count, in: header, schema: { type: integer, format: int32, minimum: 1 } }
                - { name: session, in: cookie, schema: { type: number, format: double } }
                - { name: exact, in: query, schema: { type: number, format: decimal } }
                - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
              responses:
                '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                '201': { description: d, content: { text/plain: { schema: { type: string } } } }
                '204': { description: d }
                '400': { description: d, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
                4XX: { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
                default: { description: d }
            get:
              operationId: listThings
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer } }
              responses:
                '200':
                  description: d
                  content:
                    application/json:
                      schema: { type: array, minItems: 1, items: { $ref: '#/components/schemas/Thing' } }
                default: { description: d }
        webhooks:
          thingChanged:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses:
                '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
            user: { type: http, scheme: basic }
            key: { type: apiKey, in: header, name: X-Key }
          schemas:
            Kind: { type: string, enum: [big, small] }
            Level: { type: integer, enum: [1, 2] }
            Problem: { type: object, properties: { type: { type: string }, title: { type: string }, status: { type: integer } } }
            Filter: { type: object, properties: { name: { type: string }, level: { $ref: '#/components/schemas/Level' } } }
            Cat: { type: object, required: [kind, claws], properties: { kind: { const: cat }, claws: { type: integer } } }
            Dog: { type: object, required: [kind, bark], properties: { kind: { const: dog }, bark: { type: string } } }
            Pet:
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
            Scalar: { anyOf: [{ type: string }, { type: integer }, { type: array, items: { type: number } }] }
            Thing:
              type: object
              required: [id, emails, at, level]
              additionalProperties: { type: string }
              properties:
                id: { type: string, format: uuid }
                at: { type: string, format: date-time }
                day: { type: string, format: date }
                clock: { type: string, format: time }
                wait: { type: string, format: duration }
                link: { type: string, format: uri }
                data: { type: string, format: byte }
                price: { type: number, format: decimal, multipleOf: 0.01 }
                ratio: { type: number, exclusiveMinimum: 0 }
                share: { type: number, format: float }
                count: { type: integer, format: int32, maximum: 10 }
                total: { type: integer, format: int64 }
                isOn: { type: boolean }
                anything: {}
                code: { type: string, pattern: '^[a-z]+$', maxLength: 5 }
                emails: { type: array, maxItems: 10, uniqueItems: true, items: { type: string, format: email } }
                levels: { type: array, items: { type: [integer, 'null'], format: int32 } }
                names: { type: array, items: { type: [string, 'null'] } }
                map: { type: object, additionalProperties: { type: integer } }
                note: { type: [string, 'null'] }
                rank: { type: [integer, 'null'] }
                level: { $ref: '#/components/schemas/Level' }
                kind: { $ref: '#/components/schemas/Kind' }
                pet: { $ref: '#/components/schemas/Pet' }
                scalar: { $ref: '#/components/schemas/Scalar' }
                next: { $ref: '#/components/schemas/Thing' }

        """;
}
