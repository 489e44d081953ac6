using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        Chilkat.JsonObject queryParams = new Chilkat.JsonObject();
        queryParams.UpdateString("genre", "travel");
        queryParams.UpdateInt("limit", 20);
        queryParams.UpdateString("sort", "-published");

        http.SetRequestHeader("Accept", "application/json");
        // Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}";

        Chilkat.HttpResponse resp = http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams);
        if (http.LastMethodSuccess == false)
        {
            Console.WriteLine(http.LastErrorText);
            return;
        }

        Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
        resp.GetBodySb(sbResponseBody);

        Chilkat.JsonObject jResp = new Chilkat.JsonObject();
        jResp.LoadSb(sbResponseBody);
        jResp.EmitCompact = false;

        Console.WriteLine("Response Body:");
        Console.WriteLine(jResp.Emit());

        int respStatusCode = resp.StatusCode;
        Console.WriteLine("Response Status Code = " + Convert.ToString(respStatusCode));
        if (respStatusCode >= 400)
        {
            Console.WriteLine("Response Header:");
            Console.WriteLine(resp.Header);
            Console.WriteLine("Failed.");
            return;
        }

        // The saved example of a response
        // (the code below it reads its values):

        // {
        //   "books": [
        //     {
        //       "id": "b-1041",
        //       "title": "The Salt Road",
        //       "pages": 312,
        //       "inStock": true
        //     },
        //     {
        //       "id": "b-0977",
        //       "title": "Night Trains, Slow Rivers",
        //       "pages": 208,
        //       "inStock": false
        //     }
        //   ],
        //   "total": 2,
        //   "next": null
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        int i = 0;
        int count_i = jResp.SizeOfArray("books");
        while (i < count_i)
        {
            jResp.I = i;
            string id = jResp.StringOf("books[i].id");
            string title = jResp.StringOf("books[i].title");
            int pages = jResp.IntOf("books[i].pages");
            bool inStock = jResp.BoolOf("books[i].inStock");
            i = i + 1;
        }
        int total = jResp.IntOf("total");
        bool nextIsNull = jResp.IsNullOf("next");
    }
}
