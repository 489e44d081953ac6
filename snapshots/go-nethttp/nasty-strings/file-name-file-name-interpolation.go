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
	if err := addFile(form, `form-data; name="dollar"; filename="$x.txt"`, "text/plain", "files/unportable/$x.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="dollar-home"; filename="$HOME.txt"`, "text/plain", "files/unportable/$HOME.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="dollar-brace"; filename="${x}.txt"`, "text/plain", "files/unportable/${x}.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="dollar-paren"; filename="$(id).txt"`, "text/plain", "files/unportable/$(id).txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="dollar-digit"; filename="$1 $$ $.txt"`, "text/plain", "files/unportable/$1 $$ $.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"backticks\"; filename=\"`id`.txt\"", "text/plain", "files/unportable/`id`.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="hash-brace"; filename="#{x}.txt"`, "text/plain", "files/unportable/#{x}.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="hash-dollar"; filename="#$x #@x.txt"`, "text/plain", "files/unportable/#$x #@x.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="format"; filename="%s %d %n %.txt"`, "text/plain", "files/unportable/%s %d %n %.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="percent-name"; filename="%PATH%.txt"`, "text/plain", "files/unportable/%PATH%.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="backslash-paren"; filename="\(x).txt"`, "text/plain", `files/unportable/\(x).txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="at-name"; filename="@x @{x}.txt"`, "text/plain", "files/unportable/@x @{x}.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="exclamation"; filename="!x !!.txt"`, "text/plain", "files/unportable/!x !!.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="brace"; filename="{x} {0} {}.txt"`, "text/plain", "files/unportable/{x} {0} {}.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="erb"; filename="<%= x %>.txt"`, "text/plain", "files/unportable/<%= x %>.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="tilde"; filename="~x *.txt [a-z].txt"`, "text/plain", "files/unportable/~x *.txt [a-z].txt"); err != nil {
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
