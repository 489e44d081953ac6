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
	req.Header["X-dollar"] = []string{"$x"}
	req.Header["X-dollar-home"] = []string{"$HOME"}
	req.Header["X-dollar-brace"] = []string{"${x}"}
	req.Header["X-dollar-paren"] = []string{"$(id)"}
	req.Header["X-dollar-digit"] = []string{"$1 $$ $"}
	req.Header["X-backticks"] = []string{"`id`"}
	req.Header["X-hash-brace"] = []string{"#{x}"}
	req.Header["X-hash-dollar"] = []string{"#$x #@x"}
	req.Header["X-format"] = []string{"%s %d %n %"}
	req.Header["X-percent-name"] = []string{"%PATH%"}
	req.Header["X-backslash-paren"] = []string{`\(x)`}
	req.Header["X-at-name"] = []string{"@x @{x}"}
	req.Header["X-exclamation"] = []string{"!x !!"}
	req.Header["X-brace"] = []string{"{x} {0} {}"}
	req.Header["X-variable"] = []string{"{{x}}"}
	req.Header["X-erb"] = []string{"<%= x %>"}
	req.Header["X-tilde"] = []string{"~x *.txt [a-z]"}

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
