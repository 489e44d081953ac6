using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.HttpRequest req = new Chilkat.HttpRequest();
        req.AddParam("a", "1");

        Chilkat.HttpResponse resp = http.PostUrlEncoded("https://api.example.com/form", req);
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Console.WriteLine(resp.StatusCode);
        Console.WriteLine(resp.BodyStr);
    }
}
