using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>The parameters of operations and paths. Some of them are no parameters in version 3.0, others cannot be sent at all.</summary>
internal sealed class ParameterLists(Version2References references, Version2Faults faults)
{
    private const string Name = "parameters";

    /// <summary>The parameters of an operation or a path. References that lead nowhere are not among them.</summary>
    public List<UsedParameter> Of(SpecObject owner) =>
    [
        .. from entry in owner[Name] as SpecArray ?? []
           let parameter = references.Follow(entry)
           where parameter is not null
           select new UsedParameter(entry, parameter, entry != parameter),
    ];

    /// <summary>Removes from a list what is no parameter in version 3.0.</summary>
    public void Reduce(SpecObject owner)
    {
        if (owner[Name] is not SpecArray entries)
        {
            return;
        }

        var others = Of(owner).Where(IsNoParameter).Select(parameter => parameter.Entry).ToList();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (others.Contains(entries[i]))
            {
                entries.RemoveAt(i);
            }
        }

        if (entries.Count == 0)
        {
            owner.Remove(Name);
        }
    }

    private bool IsNoParameter(UsedParameter used)
    {
        if (used.IsBody || used.IsField)
        {
            return true;
        }

        if (used.IsTabDelimited)
        {
            faults.TabDelimited(used.Parameter);
            return true;
        }

        if (used.Parameter["in"] is { AsText: not null and not ("query" or "header" or "path") } place)
        {
            faults.UnknownPlace(place);
            return true;
        }

        return false;
    }
}
