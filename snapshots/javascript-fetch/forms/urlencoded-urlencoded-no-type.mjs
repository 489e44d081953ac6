const response = await fetch("https://api.example.com/form", {
  method: "POST",
  body: new Blob(["a=1"]),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
