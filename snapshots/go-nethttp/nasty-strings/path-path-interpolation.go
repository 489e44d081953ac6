package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		log.Fatal(err)
	}
	// The path as it is: net/url would encode it anew.
	req.URL.Opaque = "/things/$x/$HOME/$%7Bx%7D/$(id)/$1%20$$%20$/%60id%60/%s%20%d%20%n%20%/%PATH%//(x)/@x%20@%7Bx%7D/!x%20!!/%7Bx%7D%20%7B0%7D%20%7B%7D/{{x}}/%3C%=%20x%20%%3E/~x%20*.txt%20[a-z]"

	res, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()

	body, err := io.ReadAll(res.Body)
	if err != nil {
		log.Fatal(err)
	}
	if res.StatusCode >= 400 {
		log.Fatalf("%s: %s", res.Status, body)
	}
	fmt.Println(string(body))
}
