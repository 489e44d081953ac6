import Hawk from "hawk";

const url = "https://api.example.com/me";
const { header } = Hawk.client.header(new URL(url), "POST", {
  credentials: {
    id: "id-1",
    key: "key-1",
    algorithm: "sha256",
  },
});

const response = await fetch(url, {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    Authorization: header,
  },
  body: JSON.stringify({
    title: "Salt",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
