package main

import (
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/me", nil)
	if err != nil {
		log.Fatal(err)
	}
	fields := map[string]string{
		"oauth_consumer_key":     "ck",
		"oauth_nonce":            strconv.FormatUint(rand.Uint64(), 16),
		"oauth_signature_method": "PLAINTEXT",
		"oauth_timestamp":        strconv.FormatInt(time.Now().Unix(), 10),
		"oauth_version":          "1.0",
		"oauth_token":            "t",
	}
	req.Header.Set("Authorization", "OAuth "+oauth(req, fields, "", "c&s", "t=s"))

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

// oauth signs a request as RFC 5849 (OAuth 1.0) has it, and writes the fields for a header.
func oauth(req *http.Request, fields map[string]string, form, consumerSecret, tokenSecret string) string {
	escape := func(text string) string {
		return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
	}
	key := escape(consumerSecret) + "&" + escape(tokenSecret)
	fields["oauth_signature"] = key

	var answer []string
	for name, value := range fields {
		answer = append(answer, fmt.Sprintf(`%s="%s"`, name, escape(value)))
	}
	return strings.Join(answer, ", ")
}
