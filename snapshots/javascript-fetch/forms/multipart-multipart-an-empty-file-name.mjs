import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "file",
  await openAsBlob("files/notes.txt", { type: "text/plain" }),
  "",
);

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
