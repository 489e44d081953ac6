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

	req := chilkat.NewHttpRequest()
	req.SetHttpVerb("POST")
	req.SetPath("/things")
	req.SetContentType("multipart/form-data")
	success = req.AddFileForUpload2("file", "files/notes.txt", "text/plain")
	if success == false {
		fmt.Println(req.LastErrorText())
		http.DisposeHttp()
		req.DisposeHttpRequest()
		return
	}

	resp := http.SynchronousRequest("api.example.com", 443, true, req)
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
