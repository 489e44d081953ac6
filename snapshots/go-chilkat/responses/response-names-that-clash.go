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
	//   "id": 1,
	//   "user": {
	//     "id": 2,
	//     "user": {
	//       "id": 3
	//     }
	//   },
	//   "user_id": 4,
	//   "user-id": 5,
	//   "userId": 6,
	//   "userid": 7,
	//   "": 8
	// }

	// The values of the response;
	// where the example has an array, its first element stands for all.

	id := jResp.IntOf("id")
	_ = id
	Id := jResp.IntOf("user.id")
	_ = Id
	userId := jResp.IntOf("user.user.id")
	_ = userId
	user_id := jResp.IntOf("user_id")
	_ = user_id
	user_id2 := jResp.IntOf("user-id")
	_ = user_id2
	userId2 := jResp.IntOf("userId")
	_ = userId2
	userid := jResp.IntOf("userid")
	_ = userid
	memberIndex := jResp.IndexOf("")
	if memberIndex >= 0 {
		v_value := jResp.IntAt(memberIndex)
		_ = v_value
	}

	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
