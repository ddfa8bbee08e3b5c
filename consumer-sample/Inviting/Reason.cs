namespace ConsumerSample.Inviting;

/// <summary>Why some people were not invited.</summary>
/// <param name="Text">The reason.</param>
/// <param name="People">How many people.</param>
/// <param name="FirstLine">The line of the first of them in the file, counted from 1.</param>
internal sealed record Reason(string Text, int People, long FirstLine);
