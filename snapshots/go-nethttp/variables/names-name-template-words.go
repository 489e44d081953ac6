package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/things", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("X-A", "{{#if x}}")
	req.Header.Set("X-B", "{{/if}}")
	req.Header.Set("X-C", "{{> partial}}")
	req.Header.Set("X-D", "{{! note}}")
	req.Header.Set("X-E", "{{@root}}")
	req.Header.Set("X-F", "{{this}}")
	req.Header.Set("X-G", "{{else}}")

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
