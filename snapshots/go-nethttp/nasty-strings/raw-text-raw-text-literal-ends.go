package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("three-singles: '''\n" +
		"three-doubles: \"\"\"\n" +
		"four-doubles: \"\"\"\"\n" +
		"double-at-end: a\"\n" +
		"double-hash: \"#\n" +
		"double-two-hashes: \"##\n" +
		"three-doubles-hash: \"\"\"#\n" +
		"paren-double: )\"\n" +
		"brackets: ]] ]=]\n" +
		"percent-q: } ) > |\n" +
		"comment-end: */\n" +
		"comment-begin: /* // --\n" +
		"html-comment-end: -->\n" +
		"script-end: </script>\n" +
		"cdata: ]]>\n" +
		"php-end: ?>\n" +
		"three-backticks: ```\n" +
		"heredoc: EOF\n" +
		"heredoc-line: a\n" +
		"EOF\n" +
		"b\n" +
		"heredoc-indented-line: a\n" +
		"  EOF\n" +
		"  EOT\n" +
		"b\n" +
		"here-string-line: a\n" +
		"\"@\n" +
		"'@\n" +
		"b\n" +
		"ruby-end-line: a\n" +
		"=end\n" +
		"__END__\n" +
		"b\n")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/raw", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "text/plain")

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
