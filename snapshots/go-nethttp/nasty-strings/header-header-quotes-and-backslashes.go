package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/things", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Header["X-single"] = []string{"'"}
	req.Header["X-double"] = []string{`"`}
	req.Header["X-both"] = []string{`it's "so"`}
	req.Header["X-two-singles"] = []string{"''"}
	req.Header["X-two-doubles"] = []string{`""`}
	req.Header["X-backslash"] = []string{`\`}
	req.Header["X-backslash-at-end"] = []string{`a\`}
	req.Header["X-two-backslashes"] = []string{`a\\`}
	req.Header["X-backslash-double"] = []string{`a\"b`}
	req.Header["X-backslash-single"] = []string{`a\'b`}
	req.Header["X-backslash-n"] = []string{`a\nb`}
	req.Header["X-backslash-u"] = []string{`\u0041\x41\101`}
	req.Header["X-folder"] = []string{`C:\new\table`}

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
