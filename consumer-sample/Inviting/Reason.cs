namespace ConsumerSample.Inviting;

/// <summary>Why some people were not invited.</summary>
/// <param name="Text">The reason.</param>
/// <param name="People">How many people.</param>
/// <param name="FirstLine">Where in the file the first of them stands; 1-based.</param>
internal sealed record Reason(string Text, int People, long FirstLine);
