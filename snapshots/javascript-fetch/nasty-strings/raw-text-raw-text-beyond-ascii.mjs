const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `latin: é ½
latin-control: a\u0085b
no-break-space: a b
line-separator: a\u2028b
paragraph-separator: a\u2029b
byte-order-mark: \ufeffa
combining: é
astral: 😀𝒳
joined: 👩\u200d👩\u200d👧
right-to-left: \u202eabc\u202c שלום
zero-width: a\u200bb
`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
