package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()

	resp := http.QuickRequest("POST", "https://api.example.com/upload")
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		return
	}

	fmt.Println(resp.StatusCode())
	fmt.Println(resp.BodyStr())
	resp.DisposeHttpResponse()

	http.DisposeHttp()
}
