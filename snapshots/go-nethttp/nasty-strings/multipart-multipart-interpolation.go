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
	if err := form.WriteField("dollar", "$x"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("$x", "dollar"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("dollar-home", "$HOME"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("$HOME", "dollar-home"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("dollar-brace", "${x}"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("${x}", "dollar-brace"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("dollar-paren", "$(id)"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("$(id)", "dollar-paren"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("dollar-digit", "$1 $$ $"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("$1 $$ $", "dollar-digit"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backticks", "`id`"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("`id`", "backticks"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("hash-brace", "#{x}"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("#{x}", "hash-brace"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("hash-dollar", "#$x #@x"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("#$x #@x", "hash-dollar"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("format", "%s %d %n %"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("%s %d %n %", "format"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("percent-name", "%PATH%"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("%PATH%", "percent-name"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("backslash-paren", `\(x)`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`\(x)`, "backslash-paren"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("at-name", "@x @{x}"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("@x @{x}", "at-name"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("exclamation", "!x !!"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("!x !!", "exclamation"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("brace", "{x} {0} {}"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("{x} {0} {}", "brace"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("variable", "{{x}}"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("{{x}}", "variable"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("erb", "<%= x %>"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("<%= x %>", "erb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("tilde", "~x *.txt [a-z]"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("~x *.txt [a-z]", "tilde"); err != nil {
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
