using System.Globalization;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.References;

/// <summary>
/// Renames components of which the name contains <c>/</c> or <c>~</c>: Microsoft.OpenApi does not find them, however a
/// reference escapes these characters. The specification allows neither (OpenAPI 3.2, section 4.7).
/// </summary>
internal static class ComponentNames
{
    /// <summary>Renames them and, through the resolver that runs later, all references to them.</summary>
    /// <returns>The new address of each renamed component.</returns>
    public static IReadOnlyDictionary<ComponentAddress, ComponentAddress> Mend(JsonObject root)
    {
        var renamed = new Dictionary<ComponentAddress, ComponentAddress>();
        var odd = ComponentAddress.AllOf(root).Where(component => component.Name.IndexOfAny(['/', '~']) >= 0).ToList();
        foreach (var component in odd)
        {
            var holder = (JsonObject)component.Find(root)!.Value.Container;
            var name = FreeName(holder, component.Name.Replace('/', '_').Replace('~', '_'));
            renamed.Add(component, component with { Name = name });
            Rename(holder, component.Name, name);
        }

        return renamed;
    }

    /// <summary>The name, or the name with a number where it is taken.</summary>
    public static string FreeName(JsonObject holder, string stem)
    {
        var name = stem;
        for (var number = 2; holder.ContainsKey(name); number++)
        {
            name = stem + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }

    // The order of components stays: it is the order of what is generated.
    private static void Rename(JsonObject holder, string from, string to)
    {
        var members = holder.ToList();
        holder.Clear();
        foreach (var member in members)
        {
            holder.Add(member.Key == from ? to : member.Key, member.Value);
        }
    }
}
