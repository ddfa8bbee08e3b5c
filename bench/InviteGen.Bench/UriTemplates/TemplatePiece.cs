namespace InviteGen.Bench.UriTemplates;

/// <summary>A piece of a URI template: text between braces, or text outside of them.</summary>
/// <param name="Literal">Text outside; null for an expression.</param>
/// <param name="Operator">The operator of an expression; a space where there is none.</param>
/// <param name="Variables">The variables of an expression.</param>
internal sealed record TemplatePiece(string? Literal, char Operator, IReadOnlyList<TemplateVariable> Variables)
{
    private const string Operators = "+#./;?&";

    /// <summary>Takes a template apart (RFC 6570, section 2).</summary>
    public static IReadOnlyList<TemplatePiece> Parse(string template)
    {
        var pieces = new List<TemplatePiece>();
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf('{', position);
            var end = open < 0 ? template.Length : open;
            if (end > position)
            {
                pieces.Add(new(template[position..end], ' ', []));
            }

            position = open < 0 ? end : template.IndexOf('}', open) + 1;
            if (open >= 0)
            {
                pieces.Add(Expression(template[(open + 1)..(position - 1)]));
            }
        }

        return pieces;
    }

    private static TemplatePiece Expression(string text)
    {
        var hasOperator = Operators.Contains(text[0], StringComparison.Ordinal);
        var variables = (hasOperator ? text[1..] : text).Split(',')
            .Select(one => new TemplateVariable(
                one.Split(':')[0].TrimEnd('*'), one.EndsWith('*'), one.Contains(':', StringComparison.Ordinal)))
            .ToList();
        return new(null, hasOperator ? text[0] : ' ', variables);
    }
}
