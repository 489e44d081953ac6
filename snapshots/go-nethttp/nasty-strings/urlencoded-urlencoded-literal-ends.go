package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("three-singles=%27%27%27&%27%27%27=three-singles&three-doubles=%22%22%22&%22%22%22=three-doubles&four-doubles=%22%22%22%22&%22%22%22%22=four-doubles&double-at-end=a%22&a%22=double-at-end&double-hash=%22%23&%22%23=double-hash&double-two-hashes=%22%23%23&%22%23%23=double-two-hashes&three-doubles-hash=%22%22%22%23&%22%22%22%23=three-doubles-hash&paren-double=%29%22&%29%22=paren-double&brackets=%5D%5D%20%5D%3D%5D&%5D%5D%20%5D%3D%5D=brackets&percent-q=%7D%20%29%20%3E%20%7C&%7D%20%29%20%3E%20%7C=percent-q&comment-end=%2A%2F&%2A%2F=comment-end&comment-begin=%2F%2A%20%2F%2F%20--&%2F%2A%20%2F%2F%20--=comment-begin&html-comment-end=--%3E&--%3E=html-comment-end&script-end=%3C%2Fscript%3E&%3C%2Fscript%3E=script-end&cdata=%5D%5D%3E&%5D%5D%3E=cdata&php-end=%3F%3E&%3F%3E=php-end&three-backticks=%60%60%60&%60%60%60=three-backticks&heredoc=EOF&EOF=heredoc&heredoc-line=a%0AEOF%0Ab&a%0AEOF%0Ab=heredoc-line&heredoc-indented-line=a%0A%20%20EOF%0A%20%20EOT%0Ab&a%0A%20%20EOF%0A%20%20EOT%0Ab=heredoc-indented-line&here-string-line=a%0A%22%40%0A%27%40%0Ab&a%0A%22%40%0A%27%40%0Ab=here-string-line&ruby-end-line=a%0A%3Dend%0A__END__%0Ab&a%0A%3Dend%0A__END__%0Ab=ruby-end-line")

	req, err := http.NewRequest(http.MethodPost, "https://api.example.com/form", payload)
	if err != nil {
		log.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")

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
