import { openAsBlob } from "node:fs";

const response = await fetch("https://api.example.com/content", {
  method: "PUT",
  headers: {
    "Content-Type": "application/octet-stream",
  },
  body: await openAsBlob("files/all-bytes.bin"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
