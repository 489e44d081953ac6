package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\n" +
		"  \"lf\": \"a\\nb\",\n" +
		"  \"a\\nb\": \"lf\",\n" +
		"  \"crlf\": \"a\\r\\nb\",\n" +
		"  \"a\\r\\nb\": \"crlf\",\n" +
		"  \"cr\": \"a\\rb\",\n" +
		"  \"a\\rb\": \"cr\",\n" +
		"  \"lf-at-end\": \"a\\n\",\n" +
		"  \"a\\n\": \"lf-at-end\",\n" +
		"  \"tab\": \"a\\tb\",\n" +
		"  \"a\\tb\": \"tab\",\n" +
		"  \"vertical-tab\": \"a\\u000bb\",\n" +
		"  \"a\\u000bb\": \"vertical-tab\",\n" +
		"  \"form-feed\": \"a\\fb\",\n" +
		"  \"a\\fb\": \"form-feed\",\n" +
		"  \"bell\": \"a\\u0007b\",\n" +
		"  \"a\\u0007b\": \"bell\",\n" +
		"  \"backspace\": \"a\\bb\",\n" +
		"  \"a\\bb\": \"backspace\",\n" +
		"  \"escape\": \"\\u001b[31mred\",\n" +
		"  \"\\u001b[31mred\": \"escape\",\n" +
		"  \"delete\": \"a\x7fb\",\n" +
		"  \"a\x7fb\": \"delete\",\n" +
		"  \"control-before-digit\": \"\\u00011\",\n" +
		"  \"\\u00011\": \"control-before-digit\"\n" +
		"}")

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
