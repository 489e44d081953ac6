import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "cover",
  await openAsBlob("files/cover.png", { type: "image/png" }),
  "cover.png",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
