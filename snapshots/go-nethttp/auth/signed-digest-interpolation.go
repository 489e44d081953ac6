package main

import (
	"crypto/md5"
	"crypto/sha256"
	"fmt"
	"io"
	"log"
	"math/rand/v2"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/me", nil)
	if err != nil {
		log.Fatal(err)
	}

	res, err := http.DefaultClient.Do(req)
	if err != nil {
		log.Fatal(err)
	}
	if res.StatusCode == http.StatusUnauthorized {
		res.Body.Close()
		challenge := res.Header.Get("WWW-Authenticate")
		req.Header.Set("Authorization", digest(challenge, req.Method, req.URL.RequestURI(), "{{user}}", "{{password}}"))
		if res, err = http.DefaultClient.Do(req); err != nil {
			log.Fatal(err)
		}
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

// digest answers a challenge as RFC 7616 has it.
func digest(challenge, method, uri, username, password string) string {
	given := map[string]string{}
	for _, found := range regexp.MustCompile(`(\w+)=(?:"([^"]*)"|([^\s",]+))`).FindAllStringSubmatch(challenge, -1) {
		given[strings.ToLower(found[1])] = found[2] + found[3]
	}
	algorithm := strings.ToUpper(given["algorithm"])
	hash := func(parts ...string) string {
		text := []byte(strings.Join(parts, ":"))
		if strings.HasPrefix(algorithm, "SHA-256") {
			return fmt.Sprintf("%x", sha256.Sum256(text))
		}
		return fmt.Sprintf("%x", md5.Sum(text))
	}
	cnonce := strconv.FormatUint(rand.Uint64(), 16)
	secret := hash(username, given["realm"], password)
	if strings.HasSuffix(algorithm, "-SESS") {
		secret = hash(secret, given["nonce"], cnonce)
	}
	quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(username)
	answer := fmt.Sprintf(`Digest username="%s", realm="%s", nonce="%s", uri="%s"`, quoted, given["realm"], given["nonce"], uri)
	if given["qop"] == "" {
		answer += fmt.Sprintf(`, response="%s"`, hash(secret, given["nonce"], hash(method, uri)))
	} else {
		response := hash(secret, given["nonce"], "00000001", cnonce, "auth", hash(method, uri))
		answer += fmt.Sprintf(`, response="%s", qop=auth, nc=00000001, cnonce="%s"`, response, cnonce)
	}
	if algorithm != "" {
		answer += ", algorithm=" + given["algorithm"]
	}
	if given["opaque"] != "" {
		answer += fmt.Sprintf(`, opaque="%s"`, given["opaque"])
	}
	return answer
}
