using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.HttpResponse resp = http.QuickRequest("DELETE", "https://api.example.com/things/7");
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        int respStatusCode = resp.StatusCode;
        if (respStatusCode != 204)
        {
            Console.WriteLine("Response Header:");
            Console.WriteLine(resp.Header);
            Console.WriteLine("Response Body:");
            Console.WriteLine(resp.BodyStr);
            Console.WriteLine("Failed.");
            return;
        }

        Console.WriteLine("Success.");
    }
}
