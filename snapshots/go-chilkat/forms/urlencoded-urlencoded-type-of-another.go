package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()

	req := chilkat.NewHttpRequest()
	req.AddParam("a", "1")

	resp := http.PostUrlEncoded("https://api.example.com/form", req)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		req.DisposeHttpRequest()
		return
	}

	fmt.Println(resp.StatusCode())
	fmt.Println(resp.BodyStr())
	resp.DisposeHttpResponse()

	http.DisposeHttp()
	req.DisposeHttpRequest()
}
