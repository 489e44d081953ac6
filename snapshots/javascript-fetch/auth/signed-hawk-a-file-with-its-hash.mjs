import Hawk from "hawk";
import { readFile } from "node:fs/promises";

const url = "https://api.example.com/me";
const body = await readFile("files/notes.txt");
const { header } = Hawk.client.header(new URL(url), "POST", {
  credentials: {
    id: "id-1",
    key: "key-1",
    algorithm: "sha256",
  },
  payload: body,
  contentType: "text/plain",
});

const response = await fetch(url, {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
    Authorization: header,
  },
  body,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
