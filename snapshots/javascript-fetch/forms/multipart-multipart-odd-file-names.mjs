import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "data",
  await openAsBlob("files/reading list (2).csv", { type: "text/csv" }),
  "reading list (2).csv",
);
form.append(
  "data",
  await openAsBlob("files/it's the author's notes.txt", { type: "text/plain" }),
  "it's the author's notes.txt",
);
form.append(
  "data",
  await openAsBlob("files/żółw 日本 😀.txt", { type: "text/plain" }),
  "żółw 日本 😀.txt",
);
form.append(
  "data",
  await openAsBlob("files/empty.txt", { type: "text/plain" }),
  "empty.txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
