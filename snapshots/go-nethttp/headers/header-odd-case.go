package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/headers", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header["x-lower"] = []string{"1"}
	req.Header["X-UPPER"] = []string{"2"}
	req.Header["x-mIxEd"] = []string{"3"}
	req.Header["ETag"] = []string{"4"}

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
