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
	if err := form.WriteField("three-singles", "'''"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("'''", "three-singles"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("three-doubles", `"""`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`"""`, "three-doubles"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("four-doubles", `""""`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`""""`, "four-doubles"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("double-at-end", `a"`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`a"`, "double-at-end"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("double-hash", `"#`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`"#`, "double-hash"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("double-two-hashes", `"##`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`"##`, "double-two-hashes"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("three-doubles-hash", `"""#`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`"""#`, "three-doubles-hash"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("paren-double", `)"`); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField(`)"`, "paren-double"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("brackets", "]] ]=]"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("]] ]=]", "brackets"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("percent-q", "} ) > |"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("} ) > |", "percent-q"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("comment-end", "*/"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("*/", "comment-end"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("comment-begin", "/* // --"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("/* // --", "comment-begin"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("html-comment-end", "-->"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("-->", "html-comment-end"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("script-end", "</script>"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("</script>", "script-end"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("cdata", "]]>"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("]]>", "cdata"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("php-end", "?>"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("?>", "php-end"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("three-backticks", "```"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("```", "three-backticks"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("heredoc", "EOF"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("EOF", "heredoc"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("heredoc-line", "a\nEOF\nb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("heredoc-indented-line", "a\n  EOF\n  EOT\nb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("here-string-line", "a\n\"@\n'@\nb"); err != nil {
		log.Fatal(err)
	}
	if err := form.WriteField("ruby-end-line", "a\n=end\n__END__\nb"); err != nil {
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
