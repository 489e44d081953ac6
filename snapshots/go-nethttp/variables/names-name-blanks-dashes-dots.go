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
	req.Header.Set("X-A", "{{my token}}")
	req.Header.Set("X-B", "{{my-token}}")
	req.Header.Set("X-C", "{{my.token}}")
	req.Header.Set("X-D", "{{my_token}}")
	req.Header.Set("X-E", "{{myToken}}")
	req.Header.Set("X-F", "{{MY_TOKEN}}")

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
