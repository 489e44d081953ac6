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
	if err := addFile(form, `form-data; name="lf"; filename="a%0Ab.txt"`, "text/plain", "files/unportable/a\nb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="crlf"; filename="a%0D%0Ab.txt"`, "text/plain", "files/unportable/a\r\nb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="cr"; filename="a%0Db.txt"`, "text/plain", "files/unportable/a\rb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="lf-at-end"; filename="a%0A.txt"`, "text/plain", "files/unportable/a\n.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="heredoc-line"; filename="a%0AEOF%0Ab.txt"`, "text/plain", "files/unportable/a\nEOF\nb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="heredoc-indented-line"; filename="a%0A  EOF%0A  EOT%0Ab.txt"`, "text/plain", "files/unportable/a\n  EOF\n  EOT\nb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="here-string-line"; filename="a%0A%22@%0A'@%0Ab.txt"`, "text/plain", "files/unportable/a\n\"@\n'@\nb.txt"); err != nil {
		log.Fatal(err)
	}
	if err := addFile(form, `form-data; name="ruby-end-line"; filename="a%0A=end%0A__END__%0Ab.txt"`, "text/plain", "files/unportable/a\n=end\n__END__\nb.txt"); err != nil {
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
