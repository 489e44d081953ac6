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
	//   "price": {
	//     "amount": 16.00,
	//     "currency": "EUR"
	//   },
	//   "inStock": false
	// }

	json := chilkat.NewJsonObject()
	json.UpdateNumber("price.amount", "16.00")
	json.UpdateString("price.currency", "EUR")
	json.UpdateBool("inStock", false)

	http.SetRequestHeader("Content-Type", "application/merge-patch+json")
	http.SetRequestHeader("If-Match", `"7"`)
	// Sends the token in an Authorization header, as "Bearer".
	http.SetAuthToken("{{token}}")

	sbRequestBody := chilkat.NewStringBuilder()
	json.EmitSb(sbRequestBody)

	resp := http.PTextSb("PATCH", "https://api.example.com/v1/books/b-1041", sbRequestBody, "utf-8", "application/merge-patch+json", false, false)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		json.DisposeJsonObject()
		sbRequestBody.DisposeStringBuilder()
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
		sbRequestBody.DisposeStringBuilder()
		resp.DisposeHttpResponse()
		sbResponseBody.DisposeStringBuilder()
		jResp.DisposeJsonObject()
		return
	}
	resp.DisposeHttpResponse()

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

	id := jResp.StringOf("id")
	_ = id
	title := jResp.StringOf("title")
	_ = title
	i := 0
	count_i := jResp.SizeOfArray("authors")
	for i < count_i {
		jResp.SetI(i)
		strVal := jResp.StringOf("authors[i]")
		_ = strVal
		i = i + 1
	}
	published := jResp.StringOf("published")
	_ = published
	pages := jResp.IntOf("pages")
	_ = pages
	Amount := jResp.StringOf("price.amount")
	_ = Amount
	Currency := jResp.StringOf("price.currency")
	_ = Currency
	inStock := jResp.BoolOf("inStock")
	_ = inStock
	translatedFromIsNull := jResp.IsNullOf("translatedFrom")
	_ = translatedFromIsNull

	http.DisposeHttp()
	json.DisposeJsonObject()
	sbRequestBody.DisposeStringBuilder()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
