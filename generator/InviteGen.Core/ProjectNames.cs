using System.Text;

namespace InviteGen.Core;

/// <summary>
/// The names that a client gets when nobody gave it any: they follow from the project and from the name of its spec.
/// </summary>
public static class ProjectNames
{
    /// <summary>
    /// The namespace for the spec at <paramref name="path"/>, such as <c>Acme.Gorules</c> for <c>specs/gorules.yaml</c>.
    /// </summary>
    public static string DefaultNamespace(string rootNamespace, string path) => Join(ToNamespace(rootNamespace), BaseName(path));

    /// <summary>
    /// The client class for the spec at <paramref name="path"/>, such as <c>GorulesClient</c> for <c>specs/gorules.yaml</c>.
    /// </summary>
    public static string DefaultClient(string path) => BaseName(path) + "Client";

    /// <summary>Where the support code of all clients of one compilation stands.</summary>
    public static string SupportNamespace(string rootNamespace) => Join(ToNamespace(rootNamespace), "ClientSupport");

    /// <summary>
    /// A namespace as near to <paramref name="text"/> as C# allows. MSBuild takes the name of the project file for the root
    /// namespace and replaces only its spaces, so <c>my-app</c> arrives here as it is.
    /// </summary>
    public static string ToNamespace(string text) =>
        string.Join(".", text.Split('.').Where(part => part.Length > 0).Select(ToIdentifier));

    private static string Join(string parent, string name) => parent.Length == 0 ? name : parent + "." + name;

    private static string BaseName(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var end = path.LastIndexOf('.');
        return ToPascalCase(end > start ? path.Substring(start, end - start) : path.Substring(start));
    }

    private static string ToPascalCase(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return ToIdentifier(name.ToString());
    }

    private static string ToIdentifier(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        foreach (var character in text)
        {
            name.Append(char.IsLetterOrDigit(character) ? character : '_');
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? name.Insert(0, '_').ToString() : name.ToString();
    }
}
