const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: `{{}} {{ }} {{open {one} }}close{{ {{{three}}} {{ blanks }} {{two
lines}}`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
