using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();
        bool success;

        // Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}";

        Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
        success = http.QuickGetSb("https://api.example.com/v1/me", sbResponseBody);
        if (success == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Chilkat.JsonObject jResp = new Chilkat.JsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.EmitCompact = false;

        Console.WriteLine("Response Body:");
        Console.WriteLine(jResp.Emit());

        int respStatusCode = http.LastStatus;
        Console.WriteLine("Response Status Code = " + Convert.ToString(respStatusCode));
        if (respStatusCode >= 400)
        {
            Console.WriteLine("Response Header:");
            Console.WriteLine(http.LastHeader);
            Console.WriteLine("Failed.");
            return;
        }

        // The saved example of a response
        // (the code below it reads its values):

        // {
        //   "name": "Ines Okafor",
        //   "roles": [
        //     "reader",
        //     "author"
        //   ]
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string name = jResp.StringOf("name");
        int i = 0;
        int count_i = jResp.SizeOfArray("roles");
        while (i < count_i)
        {
            jResp.I = i;
            string strVal = jResp.StringOf("roles[i]");
            i = i + 1;
        }
    }
}
