package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"os"
)

func main() {
	payload := &bytes.Buffer{}
	form := multipart.NewWriter(payload)
	if err := addFile(form, `form-data; name="tab"; filename="a	b.txt"`, "text/plain", "files/unportable/a\tb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"vertical-tab\"; filename=\"a\x0bb.txt\"", "text/plain", "files/unportable/a\x0bb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"form-feed\"; filename=\"a\x0cb.txt\"", "text/plain", "files/unportable/a\x0cb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"bell\"; filename=\"a\x07b.txt\"", "text/plain", "files/unportable/a\x07b.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"backspace\"; filename=\"a\x08b.txt\"", "text/plain", "files/unportable/a\x08b.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"escape\"; filename=\"\x1b[31mred.txt\"", "text/plain", "files/unportable/\x1b[31mred.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"delete\"; filename=\"a\x7fb.txt\"", "text/plain", "files/unportable/a\x7fb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"control-before-digit\"; filename=\"\x011.txt\"", "text/plain", "files/unportable/\x011.txt"); err != nil {
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

func addFile(form *multipart.Writer, disposition, contentType, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {disposition},
		"Content-Type":        {contentType},
	})
	if err != nil {
		return err
	}
	_, err = io.Copy(part, file)
	return err
}
