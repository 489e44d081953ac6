using System;

public static class Program
{
    public static void Main()
    {
        // The Chilkat API has to be unlocked before this runs:
        // call UnlockBundle of a Chilkat Global object once, at the start of the application.

        Chilkat.Http http = new Chilkat.Http();

        // The JSON that is sent:

        // {
        //   "price": {
        //     "amount": 16.00,
        //     "currency": "EUR"
        //   },
        //   "inStock": false
        // }

        Chilkat.JsonObject json = new Chilkat.JsonObject();
        json.UpdateNumber("price.amount", "16.00");
        json.UpdateString("price.currency", "EUR");
        json.UpdateBool("inStock", false);

        http.SetRequestHeader("Content-Type", "application/merge-patch+json");
        http.SetRequestHeader("If-Match", "\"7\"");
        // Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}";

        Chilkat.StringBuilder sbRequestBody = new Chilkat.StringBuilder();
        json.EmitSb(sbRequestBody);

        Chilkat.HttpResponse resp = http.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", false, false);
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
        //   "id": "b-1041",
        //   "title": "The Salt Road",
        //   "authors": [
        //     "Ines Okafor",
        //     "Tomáš Vrba"
        //   ],
        //   "published": "2021-04-30",
        //   "pages": 312,
        //   "price": {
        //     "amount": 16.00,
        //     "currency": "EUR"
        //   },
        //   "inStock": false,
        //   "translatedFrom": null
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string id = jResp.StringOf("id");
        string title = jResp.StringOf("title");
        int i = 0;
        int count_i = jResp.SizeOfArray("authors");
        while (i < count_i)
        {
            jResp.I = i;
            string strVal = jResp.StringOf("authors[i]");
            i = i + 1;
        }
        string published = jResp.StringOf("published");
        int pages = jResp.IntOf("pages");
        string Amount = jResp.StringOf("price.amount");
        string Currency = jResp.StringOf("price.currency");
        bool inStock = jResp.BoolOf("inStock");
        bool translatedFromIsNull = jResp.IsNullOf("translatedFrom");
    }
}
