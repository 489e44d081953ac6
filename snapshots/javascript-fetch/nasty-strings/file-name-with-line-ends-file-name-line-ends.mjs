import { openAsBlob } from "node:fs";

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=polysnip-5f3c9a",
  },
  body: new Blob([
    `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf"; filename="a%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\nb.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="crlf"; filename="a%0D%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\r\nb.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cr"; filename="a%0Db.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\rb.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="lf-at-end"; filename="a%0A.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\n.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc-line"; filename="a%0AEOF%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\nEOF\nb.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="heredoc-indented-line"; filename="a%0A  EOF%0A  EOT%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\n  EOF\n  EOT\nb.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="here-string-line"; filename="a%0A%22@%0A'@%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\n\"@\n'@\nb.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="ruby-end-line"; filename="a%0A=end%0A__END__%0Ab.txt"\r
Content-Type: text/plain\r
\r
`,
    await openAsBlob("files/unportable/a\n=end\n__END__\nb.txt"),
    `\r
--polysnip-5f3c9a--\r
`,
  ]),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
