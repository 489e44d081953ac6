package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/50%25/(me)!", nil)
	if err != nil {
		log.Fatal(err)
	}
	if err := sign(req, "EXAMPLEKEY", "example/secret+key", "", "eu-central-1", "execute-api"); err != nil {
		log.Fatal(err)
	}

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

// sign signs a request for AWS (Signature Version 4).
func sign(req *http.Request, accessKey, secretKey, sessionToken, region, service string) error {
	sum := sha256.New()
	if req.GetBody != nil {
		body, err := req.GetBody()
		if err != nil {
			return err
		}
		defer body.Close()
		if _, err := io.Copy(sum, body); err != nil {
			return err
		}
	}
	hash := fmt.Sprintf("%x", sum.Sum(nil))
	stamp := time.Now().UTC().Format("20060102T150405Z")
	req.Header.Set("X-Amz-Content-Sha256", hash)
	req.Header.Set("X-Amz-Date", stamp)
	names := "host;x-amz-content-sha256;x-amz-date"
	fields := fmt.Sprintf("host:%s\nx-amz-content-sha256:%s\nx-amz-date:%s\n", req.Host, hash, stamp)
	if sessionToken != "" {
		req.Header.Set("X-Amz-Security-Token", sessionToken)
		names += ";x-amz-security-token"
		fields += "x-amz-security-token:" + sessionToken + "\n"
	}
	path, _, _ := strings.Cut(req.URL.RequestURI(), "?")
	if service != "s3" {
		path = strings.ReplaceAll(url.QueryEscape(path), "%2F", "/")
	}
	// A zero character sorts names before values; it becomes "=" then.
	var pairs []string
	for _, pair := range strings.Split(req.URL.RawQuery, "&") {
		if pair == "" {
			continue
		}
		decoded, err := url.PathUnescape(strings.Replace(pair, "=", "\x00", 1))
		if err != nil {
			return err
		}
		name, value, _ := strings.Cut(decoded, "\x00")
		pairs = append(pairs, url.QueryEscape(name)+"\x00"+url.QueryEscape(value))
	}
	slices.Sort(pairs)
	query := strings.NewReplacer("\x00", "=", "+", "%20").Replace(strings.Join(pairs, "&"))
	canonical := strings.Join([]string{req.Method, path, query, fields, names, hash}, "\n")
	scope := strings.Join([]string{stamp[:8], region, service, "aws4_request"}, "/")
	text := fmt.Sprintf("AWS4-HMAC-SHA256\n%s\n%s\n%x", stamp, scope, sha256.Sum256([]byte(canonical)))
	key := []byte("AWS4" + secretKey)
	for _, each := range []string{stamp[:8], region, service, "aws4_request", text} {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(each))
		key = mac.Sum(nil)
	}
	credential := accessKey + "/" + scope
	req.Header.Set("Authorization", fmt.Sprintf("AWS4-HMAC-SHA256 Credential=%s, SignedHeaders=%s, Signature=%x", credential, names, key))
	return nil
}
