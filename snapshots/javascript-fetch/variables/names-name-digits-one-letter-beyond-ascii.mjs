const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    a: "{{1st}}",
    b: "{{42}}",
    c: "{{x}}",
    d: "{{żółw}}",
    e: "{{日本}}",
    f: "{{😀}}",
    g: "{{-}}",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
