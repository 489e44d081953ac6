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
		"  \"latin\": \"é ½\",\n" +
		"  \"é ½\": \"latin\",\n" +
		"  \"latin-control\": \"a\u0085b\",\n" +
		"  \"a\u0085b\": \"latin-control\",\n" +
		"  \"no-break-space\": \"a b\",\n" +
		"  \"a b\": \"no-break-space\",\n" +
		"  \"line-separator\": \"a\u2028b\",\n" +
		"  \"a\u2028b\": \"line-separator\",\n" +
		"  \"paragraph-separator\": \"a\u2029b\",\n" +
		"  \"a\u2029b\": \"paragraph-separator\",\n" +
		"  \"byte-order-mark\": \"\ufeffa\",\n" +
		"  \"\ufeffa\": \"byte-order-mark\",\n" +
		"  \"combining\": \"é\",\n" +
		"  \"é\": \"combining\",\n" +
		"  \"astral\": \"😀𝒳\",\n" +
		"  \"😀𝒳\": \"astral\",\n" +
		"  \"joined\": \"👩\u200d👩\u200d👧\",\n" +
		"  \"👩\u200d👩\u200d👧\": \"joined\",\n" +
		"  \"right-to-left\": \"\u202eabc\u202c שלום\",\n" +
		"  \"\u202eabc\u202c שלום\": \"right-to-left\",\n" +
		"  \"zero-width\": \"a\u200bb\",\n" +
		"  \"a\u200bb\": \"zero-width\"\n" +
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
