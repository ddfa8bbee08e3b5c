using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Writes a Security Scheme Object of version 2.0 as one of version 3.0.</summary>
internal static class SecuritySchemeUpgrade
{
    private static readonly Dictionary<string, string> Flows = new(StringComparer.Ordinal)
    {
        ["implicit"] = "implicit",
        ["password"] = "password",
        ["application"] = "clientCredentials",
        ["accessCode"] = "authorizationCode",
    };

    private static readonly string[] FlowFields = ["authorizationUrl", "tokenUrl", "scopes"];

    /// <summary>Rewrites a scheme. A type that version 2.0 does not have is removed.</summary>
    public static void Apply(SpecObject scheme)
    {
        switch (scheme["type"].AsText)
        {
            case "basic":
                var type = scheme["type"]!;
                scheme.Set("type", SpecValue.Of("http", type));
                scheme.Set("scheme", SpecValue.Of("basic", type));
                break;
            case "oauth2":
                RewriteFlow(scheme);
                break;
            case not "apiKey":
                scheme.Remove("type");
                break;
        }
    }

    private static void RewriteFlow(SpecObject scheme)
    {
        var name = scheme["flow"] ?? scheme;
        var flow = SpecObject.At(name);
        foreach (var field in FlowFields)
        {
            if (scheme[field] is { } value)
            {
                scheme.Remove(field);
                flow.Add(field, value);
            }
        }

        scheme.Remove("flow");
        if (name.AsText is { } text && Flows.TryGetValue(text, out var newer))
        {
            var flows = SpecObject.At(name);
            flows.Add(newer, flow);
            scheme.Add("flows", flows);
        }
    }
}
