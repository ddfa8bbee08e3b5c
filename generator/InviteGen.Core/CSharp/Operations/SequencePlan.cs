using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Operations;

/// <summary>The method of an operation that returns the items of a response as they arrive.</summary>
/// <param name="Name">The name of the method, such as <c>CreateChatStreamAsync</c>.</param>
/// <param name="Item">The type of an item.</param>
/// <param name="Accept">The media types that it asks for; none: those of the operation.</param>
/// <param name="Description">What comes back, from the spec; may be empty.</param>
public sealed record SequencePlan(string Name, TypeReference Item, EquatableArray<string> Accept, string Description);
