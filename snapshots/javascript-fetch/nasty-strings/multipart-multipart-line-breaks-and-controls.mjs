const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=polysnip-5f3c9a",
  },
  body: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf"\r
\r
a
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="crlf"\r
\r
a\r
b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cr"\r
\r
a\rb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf-at-end"\r
\r
a
\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="tab"\r
\r
a	b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="vertical-tab"\r
\r
a\vb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="form-feed"\r
\r
a\fb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="bell"\r
\r
a\u0007b\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="backspace"\r
\r
a\bb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="escape"\r
\r
\u001b[31mred\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="delete"\r
\r
a\u007fb\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="control-before-digit"\r
\r
\u00011\r
--polysnip-5f3c9a--\r
`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
