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
	if err := form.WriteField("single", "'"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("'", "single"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("double", `"`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`"`, "double"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("both", `it's "so"`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`it's "so"`, "both"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("two-singles", "''"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("''", "two-singles"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("two-doubles", `""`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`""`, "two-doubles"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash", `\`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`\`, "backslash"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash-at-end", `a\`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`a\`, "backslash-at-end"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("two-backslashes", `a\\`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`a\\`, "two-backslashes"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash-double", `a\"b`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`a\"b`, "backslash-double"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash-single", `a\'b`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`a\'b`, "backslash-single"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash-n", `a\nb`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`a\nb`, "backslash-n"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash-u", `\u0041\x41\101`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`\u0041\x41\101`, "backslash-u"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("folder", `C:\new\table`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`C:\new\table`, "folder"); err != nil {
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
