using System.ComponentModel.DataAnnotations;

namespace InviteGen.Beside.Tests;

/// <summary>Something to do.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Due">When it has to be done.</param>
internal sealed record Todo(int Id, [property: MaxLength(20)] string Title, DateOnly? Due);
