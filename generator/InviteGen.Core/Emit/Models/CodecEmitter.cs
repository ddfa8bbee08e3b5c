using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the frame of a codec: only the directions in which it is used.</summary>
internal static class CodecEmitter
{
    /// <summary>Writes a codec around its code.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The type.</param>
    /// <param name="writeFields">Writes what the writing code needs.</param>
    /// <param name="writeReading">Writes the statements that read a value.</param>
    /// <param name="writeWriting">Writes the statements that write a value.</param>
    public static void Write(SourceWriter writer, ModelPlan plan, Action writeFields, Action writeReading, Action writeWriting)
    {
        using (writer.Braces($"internal readonly struct {plan.Name}Json : IJsonCodec<{plan.Name}>"))
        {
            var isWritten = plan.CodecDirection.HasFlag(Direction.Request);
            if (isWritten)
            {
                writeFields();
            }

            if (plan.CodecDirection.HasFlag(Direction.Response))
            {
                using (writer.Braces($"public static {plan.Name} Read(ref Utf8JsonReader reader)"))
                {
                    writeReading();
                }
            }

            if (isWritten)
            {
                using (writer.Braces($"public static void Write(Utf8JsonWriter writer, {plan.Name} value)"))
                {
                    writeWriting();
                }
            }
        }
    }
}
