namespace ConsumerSample;

/// <summary>A failure that the user can mend. The message is all that is printed.</summary>
internal sealed class SampleException(string message, Exception? inner = null) : Exception(message, inner);
