using System.Text.Json.Serialization;

namespace InviteGen.Tool.Refreshing;

/// <summary>How the state is written.</summary>
[JsonSerializable(typeof(SourceState))]
internal sealed partial class SourceStateContext : JsonSerializerContext;
