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
	req.AddParam("grant_type", "refresh_token")
	req.AddParam("refresh_token", "{{refreshToken}}")
	req.AddParam("client_id", "{{clientId}}")
	req.AddParam("scope", "books:read books:write")

	resp := http.PostUrlEncoded("https://login.example.com/oauth/token", req)
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
	//   "access_token": "example-access-token",
	//   "token_type": "Bearer",
	//   "expires_in": 3600,
	//   "scope": "books:read books:write"
	// }

	// The values of the response;
	// where the example has an array, its first element stands for all.

	access_token := jResp.StringOf("access_token")
	_ = access_token
	token_type := jResp.StringOf("token_type")
	_ = token_type
	expires_in := jResp.IntOf("expires_in")
	_ = expires_in
	scope := jResp.StringOf("scope")
	_ = scope

	http.DisposeHttp()
	req.DisposeHttpRequest()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
