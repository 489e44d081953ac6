const response = await fetch("https://api.example.com/headers", {
  headers: {
    Origin: "https://www.example.com",
    Referer: "https://www.example.com/a",
    Date: "Sun, 06 Nov 1994 08:49:37 GMT",
    Via: "1.1 proxy.example.com",
    "Sec-Fetch-Mode": "cors",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
