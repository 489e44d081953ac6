package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader(`{
  "single": "'",
  "'": "single",
  "double": "\"",
  "\"": "double",
  "both": "it's \"so\"",
  "it's \"so\"": "both",
  "two-singles": "''",
  "''": "two-singles",
  "two-doubles": "\"\"",
  "\"\"": "two-doubles",
  "backslash": "\\",
  "\\": "backslash",
  "backslash-at-end": "a\\",
  "a\\": "backslash-at-end",
  "two-backslashes": "a\\\\",
  "a\\\\": "two-backslashes",
  "backslash-double": "a\\\"b",
  "a\\\"b": "backslash-double",
  "backslash-single": "a\\'b",
  "a\\'b": "backslash-single",
  "backslash-n": "a\\nb",
  "a\\nb": "backslash-n",
  "backslash-u": "\\u0041\\x41\\101",
  "\\u0041\\x41\\101": "backslash-u",
  "folder": "C:\\new\\table",
  "C:\\new\\table": "folder"
}`)

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
