namespace InviteGen.Witness.Tests.Views;

/// <summary>One operation.</summary>
/// <param name="Key">Its method and path.</param>
/// <param name="Parameters">Its parameters, those of its path among them.</param>
/// <param name="Body">Its request body; null when it has none.</param>
/// <param name="Responses">Its responses.</param>
internal sealed record OperationView(
    string Key, IReadOnlyList<ParameterView> Parameters, BodyView? Body, IReadOnlyList<ResponseView> Responses);
