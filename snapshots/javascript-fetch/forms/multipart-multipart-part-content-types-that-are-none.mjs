import { openAsBlob } from "node:fs";

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: {
    "Content-Type": "multipart/form-data; boundary=polysnip-5f3c9a",
  },
  body: new Blob([
    `--polysnip-5f3c9a\r
Content-Disposition: form-data; name="cover"; filename="notes.txt"\r
Content-Type: image/png, image/jpeg\r
\r
`,
    await openAsBlob("files/notes.txt"),
    `\r
--polysnip-5f3c9a\r
Content-Disposition: form-data; name="note"\r
Content-Type: words\r
\r
back soon\r
--polysnip-5f3c9a--\r
`,
  ]),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
