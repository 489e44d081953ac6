package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()

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

	json := chilkat.NewJsonObject()
	json.UpdateString("lines[0].bookId", "b-1041")
	json.UpdateInt("lines[0].count", 1)
	json.UpdateString("lines[1].bookId", "b-0977")
	json.UpdateInt("lines[1].count", 2)
	json.UpdateBool("giftWrap", true)
	json.UpdateString("note", "{{note}}")

	http.SetRequestHeader("Accept", "application/json")
	// Sends the token in an Authorization header, as "Bearer".
	http.SetAuthToken("{{token}}")

	resp := http.PostJson3("https://api.example.com/v1/orders", "application/json", json)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		json.DisposeJsonObject()
		return
	}

	sbResponseBody := chilkat.NewStringBuilder()
	resp.GetBodySb(sbResponseBody)

	jResp := chilkat.NewJsonObject()
	jResp.LoadSb(sbResponseBody)
	jResp.SetEmitCompact(false)

	fmt.Println("Response Body:")
	fmt.Println(*jResp.Emit())

	respStatusCode := resp.StatusCode()
	fmt.Print("Response Status Code = ", respStatusCode, "\n")
	if respStatusCode >= 400 {
		fmt.Println("Response Header:")
		fmt.Println(resp.Header())
		fmt.Println("Failed.")
		http.DisposeHttp()
		json.DisposeJsonObject()
		resp.DisposeHttpResponse()
		sbResponseBody.DisposeStringBuilder()
		jResp.DisposeJsonObject()
		return
	}
	resp.DisposeHttpResponse()

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

	orderId := jResp.StringOf("orderId")
	_ = orderId
	Amount := jResp.StringOf("total.amount")
	_ = Amount
	Currency := jResp.StringOf("total.currency")
	_ = Currency
	i := 0
	count_i := jResp.SizeOfArray("lines")
	for i < count_i {
		jResp.SetI(i)
		bookId := jResp.StringOf("lines[i].bookId")
		_ = bookId
		count := jResp.IntOf("lines[i].count")
		_ = count
		price := jResp.StringOf("lines[i].price")
		_ = price
		i = i + 1
	}
	status := jResp.StringOf("status")
	_ = status

	http.DisposeHttp()
	json.DisposeJsonObject()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
