const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    number: "42",
    float: "1.0",
    zero: "007",
    date: "2021-04-30",
    json: '{"a": 1}',
    at: "@file",
    colon: ":=1",
    empty: " ",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
