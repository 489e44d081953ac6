import { openAsBlob } from "node:fs";

const response = await fetch("https://api.example.com/me/cover", {
  method: "PUT",
  headers: {
    "Content-Type": "image/png",
  },
  body: await openAsBlob("files/cover.png"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
