using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core;

/// <summary>
/// The default names of a client. They are derived from the project and from the name of its spec.
/// </summary>
public static class ProjectNames
{
    /// <summary>
    /// The namespace for the spec at <paramref name="path"/>, such as <c>Acme.Gorules</c> for <c>specs/gorules.yaml</c>.
    /// </summary>
    public static string DefaultNamespace(string rootNamespace, string path) => Join(ToNamespace(rootNamespace), Stem(path));

    /// <summary>
    /// The client class for the spec at <paramref name="path"/>, such as <c>GorulesClient</c> for <c>specs/gorules.yaml</c>.
    /// </summary>
    public static string DefaultClient(string path)
    {
        var name = Stem(path) + "Client";
        return IsFreeClient(name) ? name : Stem(path) + "ApiClient";
    }

    /// <summary>
    /// False for a name that a client cannot have because generated code already uses it, such as <c>HttpClient</c>.
    /// </summary>
    public static bool IsFreeClient(string name) =>
        !ReservedNames.Types.Contains(name, StringComparer.Ordinal) && !ReservedNames.Types.Contains("I" + name, StringComparer.Ordinal);

    /// <summary>The namespace of the support code of all clients of a compilation.</summary>
    public static string SupportNamespace(string rootNamespace) => Join(ToNamespace(rootNamespace), "ClientSupport");

    /// <summary>
    /// A valid namespace that is similar to <paramref name="text"/>. MSBuild uses the name of the project file as the root namespace and
    /// replaces only its spaces, so <c>my-app</c> is possible here.
    /// </summary>
    private static string ToNamespace(string text) =>
        string.Join(".", text.Split('.').Where(part => part.Length > 0).Select(ToPart));

    private static string ToPart(string text)
    {
        var name = string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? character : '_'));
        return char.IsDigit(name[0]) || Keywords.Contains(name) ? "_" + name : name;
    }

    private static string Join(string parent, string name) => parent.Length == 0 ? name : parent + "." + name;

    private static string Stem(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var end = path.LastIndexOf('.');
        return Identifier.Pascal(end > start ? path.Substring(start, end - start) : path.Substring(start), prefix: "Api");
    }
}
