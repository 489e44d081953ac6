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
	//   "class": "a",
	//   "end": "b",
	//   "def": "c",
	//   "url": "d",
	//   "http": "e",
	//   "success": true,
	//   "resp": 1,
	//   "i": 2,
	//   "type": "f",
	//   "__proto__": "g",
	//   "0": "h",
	//   "a.b": "i",
	//   "a[0]": "j",
	//   "żółw": "k",
	//   "it's \"x\"": "l"
	// }

	// The values of the response;
	// where the example has an array, its first element stands for all.

	class := jResp.StringOf("class")
	_ = class
	end := jResp.StringOf("end")
	_ = end
	def := jResp.StringOf("def")
	_ = def
	v_url := jResp.StringOf("url")
	_ = v_url
	http2 := jResp.StringOf("http")
	_ = http2
	success2 := jResp.BoolOf("success")
	_ = success2
	resp := jResp.IntOf("resp")
	_ = resp
	i := jResp.IntOf("i")
	_ = i
	v_type := jResp.StringOf("type")
	_ = v_type
	v__proto__ := jResp.StringOf("__proto__")
	_ = v__proto__
	v_0 := jResp.StringOf("0")
	_ = v_0
	var memberIndex int
	memberIndex = jResp.IndexOf("a.b")
	if memberIndex >= 0 {
		a_b := jResp.StringAt(memberIndex)
		_ = a_b
	}
	memberIndex = jResp.IndexOf("a[0]")
	if memberIndex >= 0 {
		a_0_ := jResp.StringAt(memberIndex)
		_ = a_0_
	}
	memberIndex = jResp.IndexOf("żółw")
	if memberIndex >= 0 {
		v_w := jResp.StringAt(memberIndex)
		_ = v_w
	}
	memberIndex = jResp.IndexOf(`it's "x"`)
	if memberIndex >= 0 {
		it_s_x_ := jResp.StringAt(memberIndex)
		_ = it_s_x_
	}

	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
