const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    quote: '"',
    backslash: "\\",
    slash: "/",
    breaks: "\b\f\n\r\t",
    unicode: "é日",
    pair: "😀",
    nul: "\u0000",
    separator: "\u2028\u2029",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
