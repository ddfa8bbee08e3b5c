using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.CSharp.Validation.Checks;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Checks;

/// <summary>
/// Finds the members that hold the keys of items, when all records are planned. A key that travels the other way only is no member, and
/// is not checked.
/// </summary>
internal sealed class KeyBinder(IEnumerable<ModelPlan> models)
{
    private readonly Dictionary<string, RecordPlan> _records =
        models.OfType<RecordPlan>().ToDictionary(record => record.Name, StringComparer.Ordinal);

    public OperationPlan Bind(OperationPlan operation) => operation.WithValidations(Bind, Bind);

    public ModelPlan Bind(ModelPlan model) => model is CheckedModelPlan plan ? plan.WithValidations(Bind) : model;

    private ValidationPlan Bind(ValidationPlan plan) => !HasKeys(plan) ? plan : plan with
    {
        Checks = plan.Checks.Select(Bind).OfType<CheckPlan>().ToEquatableArray(),
        Items = plan.Items is { } items ? items with { Item = Bind(items.Item) } : null,
    };

    private static bool HasKeys(ValidationPlan plan) =>
        plan.Checks.Any(check => check is UniqueByCheck) || (plan.Items is { } items && HasKeys(items.Item));

    private CheckPlan? Bind(CheckPlan check)
    {
        if (check is not UniqueByCheck unique)
        {
            return check;
        }

        var record = _records.TryGetValue(unique.Record, out var plan) ? plan : null;
        return record?.Properties.FirstOrDefault(property => property.JsonName == unique.Key) is { } member
            ? unique with { Member = member.Name, IsText = member.Type is ScalarReference { Type: ScalarType.String } }
            : null;
    }
}
