import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "data",
  await openAsBlob("files/notes.txt", { type: "text/csv; charset=utf-8" }),
  "notes.txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
