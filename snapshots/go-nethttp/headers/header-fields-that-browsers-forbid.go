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
	req.Header.Set("Origin", "https://www.example.com")
	req.Header.Set("Referer", "https://www.example.com/a")
	req.Header.Set("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
	req.Header.Set("Via", "1.1 proxy.example.com")
	req.Header.Set("Sec-Fetch-Mode", "cors")

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
