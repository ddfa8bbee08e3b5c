using System.Text.Json;

namespace InviteGen.Runtime.Tests;

/// <summary>A union, none of whose alternatives fits.</summary>
internal sealed record ChoiceOfNothing(JsonElement Value);
