package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()
	var success bool

	sbResponseBody := chilkat.NewStringBuilder()
	success = http.QuickGetSb("https://api.example.com/things/7", sbResponseBody)
	if success == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		sbResponseBody.DisposeStringBuilder()
		return
	}

	jResp := chilkat.NewJsonObject()
	jResp.LoadSb(sbResponseBody)
	jResp.SetEmitCompact(false)

	fmt.Println("Response Body:")
	fmt.Println(*jResp.Emit())

	respStatusCode := http.LastStatus()
	fmt.Print("Response Status Code = ", respStatusCode, "\n")
	if respStatusCode >= 400 {
		fmt.Println("Response Header:")
		fmt.Println(http.LastHeader())
		fmt.Println("Failed.")
		http.DisposeHttp()
		sbResponseBody.DisposeStringBuilder()
		jResp.DisposeJsonObject()
		return
	}

	// The saved example of a response
	// (the code below it reads its values):

	// {
	//   "id": 12345678901234567890,
	//   "price": 18.50,
	//   "ratio": 1e-3,
	//   "zero": -0,
	//   "count": 0
	// }

	// The values of the response;
	// where the example has an array, its first element stands for all.

	id := jResp.StringOf("id")
	_ = id
	price := jResp.StringOf("price")
	_ = price
	ratio := jResp.StringOf("ratio")
	_ = ratio
	zero := jResp.StringOf("zero")
	_ = zero
	count := jResp.IntOf("count")
	_ = count

	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
