package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("dollar: $x\n" +
		"dollar-home: $HOME\n" +
		"dollar-brace: ${x}\n" +
		"dollar-paren: $(id)\n" +
		"dollar-digit: $1 $$ $\n" +
		"backticks: `id`\n" +
		"hash-brace: #{x}\n" +
		"hash-dollar: #$x #@x\n" +
		"format: %s %d %n %\n" +
		"percent-name: %PATH%\n" +
		"backslash-paren: \\(x)\n" +
		"at-name: @x @{x}\n" +
		"exclamation: !x !!\n" +
		"brace: {x} {0} {}\n" +
		"variable: {{x}}\n" +
		"erb: <%= x %>\n" +
		"tilde: ~x *.txt [a-z]\n")

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
