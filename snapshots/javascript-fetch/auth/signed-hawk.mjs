import Hawk from "hawk";

const url = "https://api.example.com/me";
const { header } = Hawk.client.header(new URL(url), "GET", {
  credentials: {
    id: "id-1",
    key: "key-1",
    algorithm: "sha256",
  },
});

const response = await fetch(url, {
  headers: {
    Authorization: header,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
