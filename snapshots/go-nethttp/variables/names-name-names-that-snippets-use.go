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
	req.Header.Set("X-A", "{{url}}")
	req.Header.Set("X-B", "{{response}}")
	req.Header.Set("X-C", "{{request}}")
	req.Header.Set("X-D", "{{body}}")
	req.Header.Set("X-E", "{{headers}}")
	req.Header.Set("X-F", "{{http}}")
	req.Header.Set("X-G", "{{client}}")
	req.Header.Set("X-H", "{{err}}")
	req.Header.Set("X-I", "{{os}}")
	req.Header.Set("X-J", "{{PATH}}")
	req.Header.Set("X-K", "{{json}}")

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
