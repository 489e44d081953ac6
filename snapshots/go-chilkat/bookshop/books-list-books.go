package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()

	queryParams := chilkat.NewJsonObject()
	queryParams.UpdateString("genre", "travel")
	queryParams.UpdateInt("limit", 20)
	queryParams.UpdateString("sort", "-published")

	http.SetRequestHeader("Accept", "application/json")
	// Sends the token in an Authorization header, as "Bearer".
	http.SetAuthToken("{{token}}")

	resp := http.QuickRequestParams("GET", "https://api.example.com/v1/books", queryParams)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		queryParams.DisposeJsonObject()
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
		queryParams.DisposeJsonObject()
		resp.DisposeHttpResponse()
		sbResponseBody.DisposeStringBuilder()
		jResp.DisposeJsonObject()
		return
	}
	resp.DisposeHttpResponse()

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

	i := 0
	count_i := jResp.SizeOfArray("books")
	for i < count_i {
		jResp.SetI(i)
		id := jResp.StringOf("books[i].id")
		_ = id
		title := jResp.StringOf("books[i].title")
		_ = title
		pages := jResp.IntOf("books[i].pages")
		_ = pages
		inStock := jResp.BoolOf("books[i].inStock")
		_ = inStock
		i = i + 1
	}
	total := jResp.IntOf("total")
	_ = total
	nextIsNull := jResp.IsNullOf("next")
	_ = nextIsNull

	http.DisposeHttp()
	queryParams.DisposeJsonObject()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
