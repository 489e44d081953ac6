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
	if err := form.WriteField("latin", "é ½"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("é ½", "latin"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("latin-control", "a\u0085b"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("no-break-space", "a b"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("a b", "no-break-space"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("line-separator", "a\u2028b"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("a\u2028b", "line-separator"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("paragraph-separator", "a\u2029b"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("a\u2029b", "paragraph-separator"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("byte-order-mark", "\ufeffa"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("\ufeffa", "byte-order-mark"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("combining", "é"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("é", "combining"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("astral", "😀𝒳"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("😀𝒳", "astral"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("joined", "👩\u200d👩\u200d👧"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("👩\u200d👩\u200d👧", "joined"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("right-to-left", "\u202eabc\u202c שלום"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("\u202eabc\u202c שלום", "right-to-left"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("zero-width", "a\u200bb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("a\u200bb", "zero-width"); err != nil {
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
