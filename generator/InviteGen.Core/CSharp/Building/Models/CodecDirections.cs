using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>
/// Decides in which directions a codec has code: those in which values travel, and writing where assertions are evaluated on the JSON
/// of a value that is only received, and so on the JSON of all that it holds.
/// </summary>
internal static class CodecDirections
{
    /// <summary>The models with their directions.</summary>
    /// <param name="models">All models.</param>
    /// <param name="written">The types of which JSON is written for assertions.</param>
    /// <param name="isBothWays">True when the project wants both directions, whatever the operations need.</param>
    public static IEnumerable<ModelPlan> Set(IReadOnlyList<ModelPlan> models, IEnumerable<TypeReference> written, bool isBothWays)
    {
        var also = Closure(models, written);
        return models.Select(model => model with
        {
            CodecDirection = isBothWays ? Direction.Both
                : also.Contains(model.Name) ? model.Direction | Direction.Request
                : model.Direction,
        });
    }

    private static HashSet<string> Closure(IReadOnlyList<ModelPlan> models, IEnumerable<TypeReference> written)
    {
        var known = models.ToDictionary(model => model.Name, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<ModelReference>(written.SelectMany(type => type.Models));
        while (waiting.Count > 0)
        {
            var name = waiting.Pop().Name;
            if (known.TryGetValue(name, out var model) && found.Add(name))
            {
                foreach (var part in model.HeldTypes.SelectMany(type => type.Models))
                {
                    waiting.Push(part);
                }
            }
        }

        return found;
    }
}
