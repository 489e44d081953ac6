package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("lf: a\n" +
		"b\n" +
		"crlf: a\r\n" +
		"b\n" +
		"cr: a\rb\n" +
		"lf-at-end: a\n" +
		"\n" +
		"tab: a\tb\n" +
		"vertical-tab: a\x0bb\n" +
		"form-feed: a\x0cb\n" +
		"bell: a\x07b\n" +
		"backspace: a\x08b\n" +
		"escape: \x1b[31mred\n" +
		"delete: a\x7fb\n" +
		"control-before-digit: \x011\n")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/raw", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/plain")

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
