using InviteGen.Core;
using InviteGen.Core.Primitives;

namespace InviteGen.Generator.Stages;

/// <summary>Makes hint names unique: the compiler accepts each name once per generator, and ignores letter case.</summary>
internal static class HintNames
{
    /// <summary>
    /// Puts the files of one client into a folder of their own, so that equal names of two clients do not collide.
    /// </summary>
    /// <exception cref="InvalidOperationException">Two files of the client have the same name.</exception>
    public static EquatableArray<GeneratedFile> Qualify(string folder, EquatableArray<GeneratedFile> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return files.Select(file => taken.Add(file.HintName)
            ? file with { HintName = folder + "/" + file.HintName }
            : throw new InvalidOperationException($"Two generated files have the name '{file.HintName}'.")).ToEquatableArray();
    }
}
