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
	req.Header["X-three-singles"] = []string{"'''"}
	req.Header["X-three-doubles"] = []string{`"""`}
	req.Header["X-four-doubles"] = []string{`""""`}
	req.Header["X-double-at-end"] = []string{`a"`}
	req.Header["X-double-hash"] = []string{`"#`}
	req.Header["X-double-two-hashes"] = []string{`"##`}
	req.Header["X-three-doubles-hash"] = []string{`"""#`}
	req.Header["X-paren-double"] = []string{`)"`}
	req.Header["X-brackets"] = []string{"]] ]=]"}
	req.Header["X-percent-q"] = []string{"} ) > |"}
	req.Header["X-comment-end"] = []string{"*/"}
	req.Header["X-comment-begin"] = []string{"/* // --"}
	req.Header["X-html-comment-end"] = []string{"-->"}
	req.Header["X-script-end"] = []string{"</script>"}
	req.Header["X-cdata"] = []string{"]]>"}
	req.Header["X-php-end"] = []string{"?>"}
	req.Header["X-three-backticks"] = []string{"```"}
	req.Header["X-heredoc"] = []string{"EOF"}

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
