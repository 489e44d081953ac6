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

	Amount := jResp.StringOf("book.price.amount")
	_ = Amount
	var j int
	var count_j int
	i := 0
	count_i := jResp.SizeOfArray("chapters")
	for i < count_i {
		jResp.SetI(i)
		title := jResp.StringOf("chapters[i].title")
		_ = title
		j = 0
		count_j = jResp.SizeOfArray("chapters[i].notes")
		for j < count_j {
			jResp.SetJ(j)
			text := jResp.StringOf("chapters[i].notes[j].text")
			_ = text
			j = j + 1
		}
		j = 0
		count_j = jResp.SizeOfArray("chapters[i].tags")
		for j < count_j {
			jResp.SetJ(j)
			strVal := jResp.StringOf("chapters[i].tags[j]")
			_ = strVal
			j = j + 1
		}
		i = i + 1
	}

	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
