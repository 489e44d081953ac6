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
	if err := addFile(form, `form-data; name="single"; filename="'.txt"`, "text/plain", "files/unportable/'.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="double"; filename="%22.txt"`, "text/plain", `files/unportable/".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="both"; filename="it's %22so%22.txt"`, "text/plain", `files/unportable/it's "so".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="two-singles"; filename="''.txt"`, "text/plain", "files/unportable/''.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="two-doubles"; filename="%22%22.txt"`, "text/plain", `files/unportable/"".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash"; filename="\.txt"`, "text/plain", `files/unportable/\.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash-at-end"; filename="a\.txt"`, "text/plain", `files/unportable/a\.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="two-backslashes"; filename="a\\.txt"`, "text/plain", `files/unportable/a\\.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash-double"; filename="a\%22b.txt"`, "text/plain", `files/unportable/a\"b.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash-single"; filename="a\'b.txt"`, "text/plain", `files/unportable/a\'b.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash-n"; filename="a\nb.txt"`, "text/plain", `files/unportable/a\nb.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash-u"; filename="\u0041\x41\101.txt"`, "text/plain", `files/unportable/\u0041\x41\101.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="folder"; filename="C:\new\table.txt"`, "text/plain", `files/unportable/C:\new\table.txt`); err != nil {
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
