package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`single: '
double: "
both: it's "so"
two-singles: ''
two-doubles: ""
backslash: \
backslash-at-end: a\
two-backslashes: a\\
backslash-double: a\"b
backslash-single: a\'b
backslash-n: a\nb
backslash-u: \u0041\x41\101
folder: C:\new\table
`)

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
