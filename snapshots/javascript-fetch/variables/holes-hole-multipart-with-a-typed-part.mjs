const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=polysnip-5f3c9a",
  },
  body: `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json\r
\r
{"title": "{{title}}"}\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="note"\r
\r
{{note}}\r
--polysnip-5f3c9a--\r
`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
