package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"net/textproto"
)

func main() {
	payload := &bytes.Buffer{}
	form := multipart.NewWriter(payload)
	if err := addText(form, `form-data; name="meta"`, "application/json", `{"title": "{{title}}"}`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("note", "{{note}}"); err != nil {
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

func addText(form *multipart.Writer, disposition, contentType, value string) error {
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {disposition},
		"Content-Type":        {contentType},
	})
	if err != nil {
		return err
	}
	_, err = io.WriteString(part, value)
	return err
}
