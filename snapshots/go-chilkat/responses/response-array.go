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

	jarrResp := chilkat.NewJsonArray()
	jarrResp.LoadSb(sbResponseBody)
	jarrResp.SetEmitCompact(false)

	fmt.Println("Response Body:")
	fmt.Println(*jarrResp.Emit())

	respStatusCode := http.LastStatus()
	fmt.Print("Response Status Code = ", respStatusCode, "\n")
	if respStatusCode >= 400 {
		fmt.Println("Response Header:")
		fmt.Println(http.LastHeader())
		fmt.Println("Failed.")
		http.DisposeHttp()
		sbResponseBody.DisposeStringBuilder()
		jarrResp.DisposeJsonArray()
		return
	}

	// The saved example of a response
	// (the code below it reads its values):

	// [
	//   {
	//     "id": 1
	//   },
	//   {
	//     "id": 2,
	//     "title": "Salt"
	//   }
	// ]

	// The values of the response;
	// where the example has an array, its first element stands for all.

	i := 0
	count_i := jarrResp.Size()
	for i < count_i {
		json := jarrResp.ObjectAt(i)
		id := json.IntOf("id")
		_ = id
		json.DisposeJsonObject()
		i = i + 1
	}

	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jarrResp.DisposeJsonArray()
}
