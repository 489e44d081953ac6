import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "file",
  await openAsBlob("/path/to/file", { type: "application/octet-stream" }),
  "file",
);
form.append("next", "1");

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
