package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()

	sbRequestBody := chilkat.NewStringBuilder()
	sbRequestBody.Append("a=1")

	http.SetRequestHeader("Content-Type", "text/plain")

	resp := http.PTextSb("POST", "https://api.example.com/form", sbRequestBody, "utf-8", "text/plain", false, false)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		sbRequestBody.DisposeStringBuilder()
		return
	}

	fmt.Println(resp.StatusCode())
	fmt.Println(resp.BodyStr())
	resp.DisposeHttpResponse()

	http.DisposeHttp()
	sbRequestBody.DisposeStringBuilder()
}
