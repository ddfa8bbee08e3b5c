namespace InviteGen.Witness.Tests;

/// <summary>A test of the real documents beside this clone: where there are none, it says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(TestSettings.CorpusFolder))
        {
            Skip = "There are no real documents beside this clone. They are looked for in ../shared/corpus, or where the environment "
                + "variable INVITEGEN_CORPUS says.";
        }
    }
}
