using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();
        bool success;

        Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
        success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody);
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
        //   "book": {
        //     "price": {
        //       "amount": 18.5
        //     }
        //   },
        //   "chapters": [
        //     {
        //       "title": "One",
        //       "notes": [
        //         {
        //           "text": "a"
        //         },
        //         {
        //           "text": "b"
        //         }
        //       ],
        //       "tags": [
        //         "x",
        //         "y"
        //       ]
        //     },
        //     {
        //       "title": "Two",
        //       "notes": [],
        //       "extra": 1
        //     }
        //   ]
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string Amount = jResp.StringOf("book.price.amount");
        int j;
        int count_j;
        int i = 0;
        int count_i = jResp.SizeOfArray("chapters");
        while (i < count_i)
        {
            jResp.I = i;
            string title = jResp.StringOf("chapters[i].title");
            j = 0;
            count_j = jResp.SizeOfArray("chapters[i].notes");
            while (j < count_j)
            {
                jResp.J = j;
                string text = jResp.StringOf("chapters[i].notes[j].text");
                j = j + 1;
            }
            j = 0;
            count_j = jResp.SizeOfArray("chapters[i].tags");
            while (j < count_j)
            {
                jResp.J = j;
                string strVal = jResp.StringOf("chapters[i].tags[j]");
                j = j + 1;
            }
            i = i + 1;
        }
    }
}
