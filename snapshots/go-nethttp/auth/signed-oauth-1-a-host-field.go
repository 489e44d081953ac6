package main

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/base64"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"net/url"
	"sort"
	"strconv"
	"strings"
	"time"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/me", nil)
	if err != nil {
		log.Fatal(err)
	}
	req.Host = "files.example.org"
	fields := map[string]string{
		"oauth_consumer_key":     "ck",
		"oauth_nonce":            strconv.FormatUint(rand.Uint64(), 16),
		"oauth_signature_method": "HMAC-SHA1",
		"oauth_timestamp":        strconv.FormatInt(time.Now().Unix(), 10),
		"oauth_version":          "1.0",
		"oauth_token":            "at",
	}
	req.Header.Set("Authorization", "OAuth "+oauth(req, fields, "", "cs", "ts"))

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
	// A zero byte sorts names before values; it becomes "=" then.
	var pairs []string
	for name, value := range fields {
		pairs = append(pairs, escape(name)+"\x00"+escape(value))
	}
	values, err := url.ParseQuery(strings.ReplaceAll(req.URL.RawQuery+"&"+form, "+", "%2B"))
	if err != nil {
		log.Fatal(err)
	}
	for name := range values {
		for _, value := range values[name] {
			pairs = append(pairs, escape(name)+"\x00"+escape(value))
		}
	}
	sort.Strings(pairs)
	path, _, _ := strings.Cut(req.URL.RequestURI(), "?")
	address := req.URL.Scheme + "://" + req.URL.Host + path
	parameters := strings.ReplaceAll(strings.Join(pairs, "&"), "\x00", "=")
	mac := hmac.New(sha1.New, []byte(key))
	mac.Write([]byte(req.Method + "&" + escape(address) + "&" + escape(parameters)))
	fields["oauth_signature"] = base64.StdEncoding.EncodeToString(mac.Sum(nil))

	var answer []string
	for name, value := range fields {
		answer = append(answer, fmt.Sprintf(`%s="%s"`, name, escape(value)))
	}
	return strings.Join(answer, ", ")
}
