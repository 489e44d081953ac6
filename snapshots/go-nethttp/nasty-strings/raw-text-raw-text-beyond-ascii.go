package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("latin: é ½\n" +
		"latin-control: a\u0085b\n" +
		"no-break-space: a b\n" +
		"line-separator: a\u2028b\n" +
		"paragraph-separator: a\u2029b\n" +
		"byte-order-mark: \ufeffa\n" +
		"combining: é\n" +
		"astral: 😀𝒳\n" +
		"joined: 👩\u200d👩\u200d👧\n" +
		"right-to-left: \u202eabc\u202c שלום\n" +
		"zero-width: a\u200bb\n")

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
