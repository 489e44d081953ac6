import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "cover",
  await openAsBlob("files/cover.png", { type: "image/png" }),
  "cover.png",
);
form.append("caption", "Front cover, second edition");

const response = await fetch("https://api.example.com/v1/books/b-1041/cover", {
  method: "PUT",
  headers: {
    Authorization: "Bearer {{token}}",
  },
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
