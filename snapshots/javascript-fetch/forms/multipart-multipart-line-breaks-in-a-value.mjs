const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=polysnip-5f3c9a",
  },
  body: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf"\r
\r
one
two
\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="crlf"\r
\r
one\r
two\r
\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="blank-lines"\r
\r


\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="dashes"\r
\r
--\r
--x--\r
--polysnip-5f3c9a--\r
`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
