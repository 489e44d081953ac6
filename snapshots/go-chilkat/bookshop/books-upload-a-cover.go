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
	req.SetHttpVerb("PUT")
	req.SetPath("/v1/books/b-1041/cover")
	req.SetContentType("multipart/form-data")
	success = req.AddFileForUpload2("cover", "files/cover.png", "image/png")
	if success == false {
		fmt.Println(req.LastErrorText())
		http.DisposeHttp()
		req.DisposeHttpRequest()
		return
	}
	req.AddParam("caption", "Front cover, second edition")
	req.AddHeader("Authorization", "Bearer {{token}}")

	resp := http.SynchronousRequest("api.example.com", 443, true, req)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		req.DisposeHttpRequest()
		return
	}

	sbResponseBody := chilkat.NewStringBuilder()
	resp.GetBodySb(sbResponseBody)

	jResp := chilkat.NewJsonObject()
	jResp.LoadSb(sbResponseBody)
	jResp.SetEmitCompact(false)

	fmt.Println("Response Body:")
	fmt.Println(*jResp.Emit())

	respStatusCode := resp.StatusCode()
	fmt.Print("Response Status Code = ", respStatusCode, "\n")
	if respStatusCode >= 400 {
		fmt.Println("Response Header:")
		fmt.Println(resp.Header())
		fmt.Println("Failed.")
		http.DisposeHttp()
		req.DisposeHttpRequest()
		resp.DisposeHttpResponse()
		sbResponseBody.DisposeStringBuilder()
		jResp.DisposeJsonObject()
		return
	}
	resp.DisposeHttpResponse()

	// The saved example of a response
	// (the code below it reads its values):

	// {
	//   "url": "https://covers.example.com/b-1041.png",
	//   "width": 600,
	//   "height": 900
	// }

	// The values of the response;
	// where the example has an array, its first element stands for all.

	v_url := jResp.StringOf("url")
	_ = v_url
	width := jResp.IntOf("width")
	_ = width
	height := jResp.IntOf("height")
	_ = height

	http.DisposeHttp()
	req.DisposeHttpRequest()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
