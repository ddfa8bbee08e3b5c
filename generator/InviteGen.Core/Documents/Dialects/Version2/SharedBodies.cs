using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>
/// The parameters that a document of version 2.0 has for all operations. In version 3.0 a body among them is a component of its own
/// kind, and a field of a form none.
/// </summary>
internal sealed class SharedBodies
{
    private readonly SpecObject _root;
    private readonly Version2References _references;
    private readonly SharedMediaTypes _mediaTypes;
    private readonly Dictionary<SpecObject, string> _names = [];

    public SharedBodies(SpecObject root, Version2References references, SharedMediaTypes mediaTypes)
    {
        (_root, _references, _mediaTypes) = (root, references, mediaTypes);
        foreach (var member in root["parameters"] as SpecObject ?? [])
        {
            if (member.Value is SpecObject parameter && ParameterUpgrade.IsBody(parameter))
            {
                _names.Add(parameter, member.Key);
            }
        }
    }

    /// <summary>
    /// The body of an operation: the shared one where it has the media types that all have, else one of its own that says the same.
    /// </summary>
    public SpecObject Make(UsedParameter used, IReadOnlyList<string> mediaTypes) =>
        used.Entry.ReferenceTarget is not null
        && _names.TryGetValue(used.Parameter, out var name)
        && mediaTypes.SequenceEqual(_mediaTypes.Taken)
            ? ReferenceTo(name, used.Entry)
            : BodyUpgrade.Make(used.Parameter, mediaTypes, used.IsShared);

    /// <summary>Writes the parameters of the document into its components.</summary>
    public void MoveTo(SpecObject components)
    {
        if (_root["parameters"] is not { } shared)
        {
            return;
        }

        var (parameters, requestBodies) = (SpecObject.At(shared), SpecObject.At(shared));
        foreach (var member in shared as SpecObject ?? [])
        {
            var target = _references.Follow(member.Value);
            if (target is not null && _names.TryGetValue(target, out var name))
            {
                requestBodies.Add(member.Key, target == member.Value
                    ? BodyUpgrade.Make(target, _mediaTypes.Taken, isShared: false)
                    : ReferenceTo(name, member.Value));
            }
            else if (target is null || !ParameterUpgrade.IsField(target))
            {
                parameters.Add(member.Key, member.Value);
            }
        }

        _root.Remove("parameters");
        components.Add("parameters", parameters);
        if (requestBodies.Count > 0)
        {
            components.Add("requestBodies", requestBodies);
        }
    }

    private static SpecObject ReferenceTo(string name, SpecNode origin)
    {
        var body = SpecObject.At(origin);
        body.Add("$ref", Version2References.To(JsonPointer.Root / "components" / "requestBodies" / name, origin));
        return body;
    }
}
