package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com", nil)
	if err != nil {
		log.Fatal(err)
	}
	// The path as it is: net/url would encode it anew.
	req.URL.Opaque = "/things/'''/%22%22%22/%22%22%22%22/a%22/)%22/]]%20]=]/%7D%20)%20%3E%20|/*///*%20//%20--/--%3E/%3C/script%3E/]]%3E/%60%60%60/EOF/a%0AEOF%0Ab/a%0A%20%20EOF%0A%20%20EOT%0Ab/a%0A%22@%0A'@%0Ab/a%0A=end%0A__END__%0Ab"

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
