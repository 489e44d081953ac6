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
		"  \"dollar\": \"$x\",\n" +
		"  \"$x\": \"dollar\",\n" +
		"  \"dollar-home\": \"$HOME\",\n" +
		"  \"$HOME\": \"dollar-home\",\n" +
		"  \"dollar-brace\": \"${x}\",\n" +
		"  \"${x}\": \"dollar-brace\",\n" +
		"  \"dollar-paren\": \"$(id)\",\n" +
		"  \"$(id)\": \"dollar-paren\",\n" +
		"  \"dollar-digit\": \"$1 $$ $\",\n" +
		"  \"$1 $$ $\": \"dollar-digit\",\n" +
		"  \"backticks\": \"`id`\",\n" +
		"  \"`id`\": \"backticks\",\n" +
		"  \"hash-brace\": \"#{x}\",\n" +
		"  \"#{x}\": \"hash-brace\",\n" +
		"  \"hash-dollar\": \"#$x #@x\",\n" +
		"  \"#$x #@x\": \"hash-dollar\",\n" +
		"  \"format\": \"%s %d %n %\",\n" +
		"  \"%s %d %n %\": \"format\",\n" +
		"  \"percent-name\": \"%PATH%\",\n" +
		"  \"%PATH%\": \"percent-name\",\n" +
		"  \"backslash-paren\": \"\\\\(x)\",\n" +
		"  \"\\\\(x)\": \"backslash-paren\",\n" +
		"  \"at-name\": \"@x @{x}\",\n" +
		"  \"@x @{x}\": \"at-name\",\n" +
		"  \"exclamation\": \"!x !!\",\n" +
		"  \"!x !!\": \"exclamation\",\n" +
		"  \"brace\": \"{x} {0} {}\",\n" +
		"  \"{x} {0} {}\": \"brace\",\n" +
		"  \"variable\": \"{{x}}\",\n" +
		"  \"{{x}}\": \"variable\",\n" +
		"  \"erb\": \"<%= x %>\",\n" +
		"  \"<%= x %>\": \"erb\",\n" +
		"  \"tilde\": \"~x *.txt [a-z]\",\n" +
		"  \"~x *.txt [a-z]\": \"tilde\"\n" +
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
