package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
)

func main() {
	payload := strings.NewReader("single=%27&%27=single&double=%22&%22=double&both=it%27s%20%22so%22&it%27s%20%22so%22=both&two-singles=%27%27&%27%27=two-singles&two-doubles=%22%22&%22%22=two-doubles&backslash=%5C&%5C=backslash&backslash-at-end=a%5C&a%5C=backslash-at-end&two-backslashes=a%5C%5C&a%5C%5C=two-backslashes&backslash-double=a%5C%22b&a%5C%22b=backslash-double&backslash-single=a%5C%27b&a%5C%27b=backslash-single&backslash-n=a%5Cnb&a%5Cnb=backslash-n&backslash-u=%5Cu0041%5Cx41%5C101&%5Cu0041%5Cx41%5C101=backslash-u&folder=C%3A%5Cnew%5Ctable&C%3A%5Cnew%5Ctable=folder")

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
