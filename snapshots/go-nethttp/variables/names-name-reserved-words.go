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
	req.Header.Set("X-A", "{{class}}")
	req.Header.Set("X-B", "{{def}}")
	req.Header.Set("X-C", "{{end}}")
	req.Header.Set("X-D", "{{new}}")
	req.Header.Set("X-E", "{{type}}")
	req.Header.Set("X-F", "{{func}}")
	req.Header.Set("X-G", "{{self}}")
	req.Header.Set("X-H", "{{None}}")
	req.Header.Set("X-I", "{{null}}")
	req.Header.Set("X-J", "{{await}}")

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
