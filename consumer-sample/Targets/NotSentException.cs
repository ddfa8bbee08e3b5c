namespace ConsumerSample.Targets;

/// <summary>The request was shown instead of sent.</summary>
internal sealed class NotSentException() : Exception("The request was shown, not sent.");
