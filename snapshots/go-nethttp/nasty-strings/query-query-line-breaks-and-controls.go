package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
)

func main() {
	req, err := http.NewRequest(http.MethodGet, "https://api.example.com/things?lf=a%0Ab&a%0Ab=lf&crlf=a%0D%0Ab&a%0D%0Ab=crlf&cr=a%0Db&a%0Db=cr&lf-at-end=a%0A&a%0A=lf-at-end&tab=a%09b&a%09b=tab&vertical-tab=a%0Bb&a%0Bb=vertical-tab&form-feed=a%0Cb&a%0Cb=form-feed&bell=a%07b&a%07b=bell&backspace=a%08b&a%08b=backspace&escape=%1B[31mred&%1B[31mred=escape&delete=a%7Fb&a%7Fb=delete&control-before-digit=%011&%011=control-before-digit", nil)
	if err != nil {
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
