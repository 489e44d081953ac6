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
	if err := addFile(form, `form-data; name="three-singles"; filename="'''.txt"`, "text/plain", "files/unportable/'''.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="three-doubles"; filename="%22%22%22.txt"`, "text/plain", `files/unportable/""".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="four-doubles"; filename="%22%22%22%22.txt"`, "text/plain", `files/unportable/"""".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="double-at-end"; filename="a%22.txt"`, "text/plain", `files/unportable/a".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="double-hash"; filename="%22#.txt"`, "text/plain", `files/unportable/"#.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="double-two-hashes"; filename="%22##.txt"`, "text/plain", `files/unportable/"##.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="three-doubles-hash"; filename="%22%22%22#.txt"`, "text/plain", `files/unportable/"""#.txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="paren-double"; filename=")%22.txt"`, "text/plain", `files/unportable/)".txt`); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="brackets"; filename="]] ]=].txt"`, "text/plain", "files/unportable/]] ]=].txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="percent-q"; filename="} ) > |.txt"`, "text/plain", "files/unportable/} ) > |.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="html-comment-end"; filename="-->.txt"`, "text/plain", "files/unportable/-->.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="cdata"; filename="]]>.txt"`, "text/plain", "files/unportable/]]>.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="php-end"; filename="?>.txt"`, "text/plain", "files/unportable/?>.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, "form-data; name=\"three-backticks\"; filename=\"```.txt\"", "text/plain", "files/unportable/```.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="heredoc"; filename="EOF.txt"`, "text/plain", "files/unportable/EOF.txt"); err != nil {
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
