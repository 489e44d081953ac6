package main

import (
	"chilkat"
	"fmt"
)

func main() {
	// The Chilkat API has to be unlocked before this runs:
	// call UnlockBundle of a Chilkat Global object once, at the start of the application.

	http := chilkat.NewHttp()

	// Sends the token in an Authorization header, as "Bearer".
	http.SetAuthToken("{{token}}")

	resp := http.QuickRequest("DELETE", "https://api.example.com/v1/books/b-1041")
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		return
	}

	respStatusCode := resp.StatusCode()
	if respStatusCode != 204 {
		fmt.Println("Response Header:")
		fmt.Println(resp.Header())
		fmt.Println("Response Body:")
		fmt.Println(resp.BodyStr())
		fmt.Println("Failed.")
		http.DisposeHttp()
		resp.DisposeHttpResponse()
		return
	}

	fmt.Println("Success.")
	resp.DisposeHttpResponse()

	http.DisposeHttp()
}
