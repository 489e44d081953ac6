package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
)

func main() {
	payload := &bytes.Buffer{}
	form := multipart.NewWriter(payload)
	if err := form.WriteField("lf", "a\nb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("crlf", "a\r\nb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("cr", "a\rb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("lf-at-end", "a\n"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("tab", "a\tb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("vertical-tab", "a\x0bb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("form-feed", "a\x0cb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("bell", "a\x07b"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backspace", "a\x08b"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("escape", "\x1b[31mred"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("delete", "a\x7fb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("control-before-digit", "\x011"); err != nil {
		log.Fatal(err)
	}
	if err := form.Close(); err != nil {
		log.Fatal(err)
	}

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/upload", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", form.FormDataContentType())

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
