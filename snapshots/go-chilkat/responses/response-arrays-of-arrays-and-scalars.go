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
	//   "tags": [
	//     "a",
	//     "b"
	//   ],
	//   "matrix": [
	//     [
	//       1,
	//       2
	//     ],
	//     [
	//       3
	//     ]
	//   ],
	//   "mixed": [
	//     1,
	//     "a",
	//     null,
	//     {
	//       "b": 2
	//     }
	//   ],
	//   "none": [],
	//   "empty": {}
	// }

	// The values of the response;
	// where the example has an array, its first element stands for all.

	var i int
	var count_i int
	i = 0
	count_i = jResp.SizeOfArray("tags")
	for i < count_i {
		jResp.SetI(i)
		strVal := jResp.StringOf("tags[i]")
		_ = strVal
		i = i + 1
	}
	matrixArray := jResp.ArrayOf("matrix")
	var intVal int
	if jResp.LastMethodSuccess() == true {
		i = 0
		count_i = matrixArray.Size()
		for i < count_i {
			matrixArray2 := matrixArray.ArrayAt(i)
			if matrixArray.LastMethodSuccess() == true {
				j := 0
				count_j := matrixArray2.Size()
				for j < count_j {
					intVal = matrixArray2.IntAt(j)
					_ = intVal
					j = j + 1
				}
				matrixArray2.DisposeJsonArray()
			}
			i = i + 1
		}
		matrixArray.DisposeJsonArray()
	}
	i = 0
	count_i = jResp.SizeOfArray("mixed")
	for i < count_i {
		jResp.SetI(i)
		intVal = jResp.IntOf("mixed[i]")
		_ = intVal
		i = i + 1
	}

	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
