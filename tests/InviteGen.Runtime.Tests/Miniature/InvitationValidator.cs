namespace InviteGen.Runtime.Tests;

public static class InvitationValidator
{
    public static IReadOnlyList<ValidationError> Validate(Invitation value) => ValidationErrors.Of(value, Validate);

    internal static void Validate(Invitation value, ref ValidationErrors errors, string at = "")
    {
        var start = errors.Count;
        if (Check.Required(ref errors, "/emails", value.Emails))
        {
            Check.MaxItems(ref errors, "/emails", value.Emails.Count, 2);
            for (var i = 0; i < value.Emails.Count; i++)
            {
                var mark = errors.Count;
                Check.Email(ref errors, "", value.Emails[i]);
                errors.PrefixFrom(mark, "/emails", i);
            }
        }

        if (value.Quotas is { } quotas)
        {
            for (var i = 0; i < quotas.Count; i++)
            {
                var mark = errors.Count;
                foreach (var (key, quota) in quotas[i])
                {
                    var inner = errors.Count;
                    if (quota is { } number)
                    {
                        Check.Minimum(ref errors, "", number, 1);
                    }

                    errors.PrefixFrom(inner, "", key);
                }

                errors.PrefixFrom(mark, "/quotas", i);
            }
        }

        if (value.Copies is { } copies)
        {
            for (var i = 0; i < copies.Count; i++)
            {
                var mark = errors.Count;
                Validate(copies[i], ref errors);
                errors.PrefixFrom(mark, "/copies", i);
            }
        }

        errors.PrefixFrom(start, at);
    }
}
