using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.StringBuilder sbRequestBody = new Chilkat.StringBuilder();
        sbRequestBody.Append("a=1");

        http.SetRequestHeader("Content-Type", "text/plain");

        Chilkat.HttpResponse resp = http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", false, false);
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Console.WriteLine(resp.StatusCode);
        Console.WriteLine(resp.BodyStr);
    }
}
