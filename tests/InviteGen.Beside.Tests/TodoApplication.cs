using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InviteGen.Beside.Tests;

/// <summary>An application that describes itself.</summary>
internal static class TodoApplication
{
    private static readonly Todo First = new(1, "Write a test", new DateOnly(2026, 12, 1));

    /// <summary>Starts it on a free port of this machine.</summary>
    public static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Todos" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenApi();
        var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/todos/{id:int}", Get).WithName("getTodo");
        app.MapPost("/todos", (Todo todo) => TypedResults.Created($"/todos/{todo.Id}", todo)).WithName("addTodo");
        await app.StartAsync();
        return app;
    }

    private static Results<Ok<Todo>, NotFound> Get(int id) => id == First.Id ? TypedResults.Ok(First) : TypedResults.NotFound();
}
