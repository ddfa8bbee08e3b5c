using System.Text;
using InviteGen.Witness;
using InviteGen.Witness.Seen;

// Paths come in, one a line; what each document says goes out, one a line and in the same order.
Console.InputEncoding = Encoding.UTF8;
while (Console.ReadLine() is { } path)
{
    Console.WriteLine(SeenJson.Write(DocumentReader.Read(path)));
}
