import { openAsBlob } from "node:fs";

const form = new FormData();
form.append("caption", "Front");
form.append(
  "cover",
  await openAsBlob("files/cover.png", { type: "image/png" }),
  "cover.png",
);
form.append("alt", "A road");

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
