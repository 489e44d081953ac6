import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "files",
  await openAsBlob("files/cover.png", { type: "image/png" }),
  "cover.png",
);
form.append(
  "files",
  await openAsBlob("files/notes.txt", { type: "text/plain" }),
  "notes.txt",
);
form.append(
  "files",
  await openAsBlob("files/all-bytes.bin", { type: "application/octet-stream" }),
  "all-bytes.bin",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
