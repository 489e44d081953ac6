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
	if err := addFile(form, `form-data; name="latin"; filename="é ½.txt"`, "text/plain", "files/unportable/é ½.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"latin-control\"; filename=\"a\u0085b.txt\"", "text/plain", "files/unportable/a\u0085b.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="no-break-space"; filename="a b.txt"`, "text/plain", "files/unportable/a b.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"line-separator\"; filename=\"a\u2028b.txt\"", "text/plain", "files/unportable/a\u2028b.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"paragraph-separator\"; filename=\"a\u2029b.txt\"", "text/plain", "files/unportable/a\u2029b.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"byte-order-mark\"; filename=\"\ufeffa.txt\"", "text/plain", "files/unportable/\ufeffa.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="combining"; filename="é.txt"`, "text/plain", "files/unportable/é.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="astral"; filename="😀𝒳.txt"`, "text/plain", "files/unportable/😀𝒳.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"joined\"; filename=\"👩\u200d👩\u200d👧.txt\"", "text/plain", "files/unportable/👩\u200d👩\u200d👧.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"right-to-left\"; filename=\"\u202eabc\u202c שלום.txt\"", "text/plain", "files/unportable/\u202eabc\u202c שלום.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"zero-width\"; filename=\"a\u200bb.txt\"", "text/plain", "files/unportable/a\u200bb.txt"); err != nil {
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
