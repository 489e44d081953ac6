package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("{\n" +
		"  \"three-singles\": \"'''\",\n" +
		"  \"'''\": \"three-singles\",\n" +
		"  \"three-doubles\": \"\\\"\\\"\\\"\",\n" +
		"  \"\\\"\\\"\\\"\": \"three-doubles\",\n" +
		"  \"four-doubles\": \"\\\"\\\"\\\"\\\"\",\n" +
		"  \"\\\"\\\"\\\"\\\"\": \"four-doubles\",\n" +
		"  \"double-at-end\": \"a\\\"\",\n" +
		"  \"a\\\"\": \"double-at-end\",\n" +
		"  \"double-hash\": \"\\\"#\",\n" +
		"  \"\\\"#\": \"double-hash\",\n" +
		"  \"double-two-hashes\": \"\\\"##\",\n" +
		"  \"\\\"##\": \"double-two-hashes\",\n" +
		"  \"three-doubles-hash\": \"\\\"\\\"\\\"#\",\n" +
		"  \"\\\"\\\"\\\"#\": \"three-doubles-hash\",\n" +
		"  \"paren-double\": \")\\\"\",\n" +
		"  \")\\\"\": \"paren-double\",\n" +
		"  \"brackets\": \"]] ]=]\",\n" +
		"  \"]] ]=]\": \"brackets\",\n" +
		"  \"percent-q\": \"} ) > |\",\n" +
		"  \"} ) > |\": \"percent-q\",\n" +
		"  \"comment-end\": \"*/\",\n" +
		"  \"*/\": \"comment-end\",\n" +
		"  \"comment-begin\": \"/* // --\",\n" +
		"  \"/* // --\": \"comment-begin\",\n" +
		"  \"html-comment-end\": \"-->\",\n" +
		"  \"-->\": \"html-comment-end\",\n" +
		"  \"script-end\": \"</script>\",\n" +
		"  \"</script>\": \"script-end\",\n" +
		"  \"cdata\": \"]]>\",\n" +
		"  \"]]>\": \"cdata\",\n" +
		"  \"php-end\": \"?>\",\n" +
		"  \"?>\": \"php-end\",\n" +
		"  \"three-backticks\": \"```\",\n" +
		"  \"```\": \"three-backticks\",\n" +
		"  \"heredoc\": \"EOF\",\n" +
		"  \"EOF\": \"heredoc\",\n" +
		"  \"heredoc-line\": \"a\\nEOF\\nb\",\n" +
		"  \"a\\nEOF\\nb\": \"heredoc-line\",\n" +
		"  \"heredoc-indented-line\": \"a\\n  EOF\\n  EOT\\nb\",\n" +
		"  \"a\\n  EOF\\n  EOT\\nb\": \"heredoc-indented-line\",\n" +
		"  \"here-string-line\": \"a\\n\\\"@\\n'@\\nb\",\n" +
		"  \"a\\n\\\"@\\n'@\\nb\": \"here-string-line\",\n" +
		"  \"ruby-end-line\": \"a\\n=end\\n__END__\\nb\",\n" +
		"  \"a\\n=end\\n__END__\\nb\": \"ruby-end-line\"\n" +
		"}")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/json", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")

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
