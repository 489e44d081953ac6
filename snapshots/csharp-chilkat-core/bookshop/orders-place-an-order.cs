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
        //   "lines": [
        //     {
        //       "bookId": "b-1041",
        //       "count": 1
        //     },
        //     {
        //       "bookId": "b-0977",
        //       "count": 2
        //     }
        //   ],
        //   "giftWrap": true,
        //   "note": "{{note}}"
        // }

        Chilkat.JsonObject json = new Chilkat.JsonObject();
        json.UpdateString("lines[0].bookId", "b-1041");
        json.UpdateInt("lines[0].count", 1);
        json.UpdateString("lines[1].bookId", "b-0977");
        json.UpdateInt("lines[1].count", 2);
        json.UpdateBool("giftWrap", true);
        json.UpdateString("note", "{{note}}");

        http.SetRequestHeader("Accept", "application/json");
        // Sends the token in an Authorization header, as "Bearer".
        http.AuthToken = "{{token}}";

        Chilkat.HttpResponse resp = http.PostJson3("https://api.example.com/v1/orders", "application/json", json);
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
        //   "orderId": 90071992547409931,
        //   "total": {
        //     "amount": 52.40,
        //     "currency": "EUR"
        //   },
        //   "lines": [
        //     {
        //       "bookId": "b-1041",
        //       "count": 1,
        //       "price": 18.50
        //     },
        //     {
        //       "bookId": "b-0977",
        //       "count": 2,
        //       "price": 16.95
        //     }
        //   ],
        //   "status": "open"
        // }

        // The values of the response;
        // where the example has an array, its first element stands for all.

        string orderId = jResp.StringOf("orderId");
        string Amount = jResp.StringOf("total.amount");
        string Currency = jResp.StringOf("total.currency");
        int i = 0;
        int count_i = jResp.SizeOfArray("lines");
        while (i < count_i)
        {
            jResp.I = i;
            string bookId = jResp.StringOf("lines[i].bookId");
            int count = jResp.IntOf("lines[i].count");
            string price = jResp.StringOf("lines[i].price");
            i = i + 1;
        }
        string status = jResp.StringOf("status");
    }
}
