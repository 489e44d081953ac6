package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{"quote": "\"", "backslash": "\\", "slash": "\/", "breaks": "\b\f\n\r\t", "unicode": "\u00e9\u65e5", "pair": "\ud83d\ude00", "nul": "\u0000", "separator": "\u2028\u2029"}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/json", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")

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
