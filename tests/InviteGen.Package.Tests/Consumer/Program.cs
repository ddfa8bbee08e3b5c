using System;
using System.Net.Http;
using System.Threading.Tasks;
using Acme.ClientSupport;
using Acme.Pets;

namespace Acme;

/// <summary>Calls a generated client against a server in the same process, and prints what came of it.</summary>
internal static class Program
{
    private static async Task Main()
    {
        using var server = new LoopbackServer();
        using var http = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(30) };
        var client = new PetsClient(http);

        server.Answer("200 OK", "application/json", """{"name":"Rex","kind":"parrot","born":"2024-02-29","tags":["a"]}""");
        var pet = await client.AddPetAsync(new Pet { Name = "Rex", Kind = PetKind.Dog });
        Console.WriteLine("sent: " + server.LastRequest);
        Console.WriteLine($"received: {pet.Name} {pet.Kind} {pet.Kind?.IsKnown} {pet.Born:O} {string.Join(',', pet.Tags ?? [])}");

        server.Answer("200 OK", "application/json", """[{"name":"Rex"},{"name":"Kitty"}]""");
        var pets = await client.PetsIndexAsync(limit: 2);
        Console.WriteLine("sent: " + server.LastRequest);
        Console.WriteLine($"received: {pets.Count}");

        server.Answer("409 Conflict", "application/problem+json", """{"title":"There is a Rex."}""");
        try
        {
            await client.AddPetAsync(new Pet { Name = "Rex" });
        }
        catch (ApiException<ApiProblem> refused)
        {
            Console.WriteLine($"refused by the server: {(int)refused.StatusCode} {refused.Error.Title}");
        }

        try
        {
            await client.AddPetAsync(new Pet { Name = "A name that is too long" });
        }
        catch (RequestValidationException refused)
        {
            Console.WriteLine($"refused before sending: {refused.Errors[0].Pointer}");
        }
    }
}
