using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.HttpResponse resp = http.QuickRequest("GET", "https://api.example.com/things/7");
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Console.WriteLine(resp.StatusCode);
        Console.WriteLine(resp.BodyStr);
    }
}
