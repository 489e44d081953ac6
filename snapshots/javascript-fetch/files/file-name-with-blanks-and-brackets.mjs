import { openAsBlob } from "node:fs";

const response = await fetch("https://api.example.com/content", {
  method: "POST",
  headers: {
    "Content-Type": "text/csv",
  },
  body: await openAsBlob("files/reading list (2).csv"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
