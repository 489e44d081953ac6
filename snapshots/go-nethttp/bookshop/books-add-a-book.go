package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{
  "title": "The Salt Road",
  "authors": ["Ines Okafor", "Tomáš Vrba"],
  "published": "2021-04-30",
  "pages": 312,
  "price": { "amount": 18.50, "currency": "EUR" },
  "blurb": "\"You can't miss it,\" they said.\nWe did.",
  "translatedFrom": null
}`)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/v1/books", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Idempotency-Key", "{{$guid}}")
	req.Header.Set("Authorization", "Bearer {{token}}")

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
