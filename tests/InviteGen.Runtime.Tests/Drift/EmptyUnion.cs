using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>A union that has no alternatives, so that no value fits one.</summary>
internal sealed record EmptyUnion(JsonElement Value);
