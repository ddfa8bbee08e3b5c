using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Arranges parameters of version 2.0 in the one order in which Microsoft.OpenApi understands them. An order means nothing in JSON,
/// but it reads member after member.
/// </summary>
internal static class OldParameters
{
    private const string Format = "collectionFormat";

    /// <summary>
    /// Moves the parameters that operations share behind them: a body among them is given to the operations that are known by then.
    /// </summary>
    public static void ArrangeItem(SpecObject item)
    {
        if (item.ContainsKey("parameters"))
        {
            MoveToEnd(item, "parameters");
        }
    }

    /// <summary>
    /// Says how an array of a query is written: <c>a,b</c>, unless the author says something else (OpenAPI 2.0, Parameter Object,
    /// <c>collectionFormat</c>). Behind the place of the parameter it would be taken for the style <c>form</c> of version 3, which means
    /// <c>name=a&amp;name=b</c>.
    /// </summary>
    public static void Arrange(SpecObject parameter)
    {
        if (parameter["in"].AsText == "query"
            && parameter["type"].AsText == "array"
            && parameter[Format].AsText is null or "csv")
        {
            parameter.Set(Format, SpecValue.Of("csv", parameter));
            MoveToEnd(parameter, "in");
        }
    }

    private static void MoveToEnd(SpecObject node, string key)
    {
        var value = node[key]!;
        node.Remove(key);
        node.Add(key, value);
    }
}
