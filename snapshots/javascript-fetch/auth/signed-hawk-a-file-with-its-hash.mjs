import { openAsBlob } from "node:fs";

const response = await fetch("https://api.example.com/me", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: await openAsBlob("files/notes.txt"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
