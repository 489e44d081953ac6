const form = new FormData();
form.append("at", "@files/notes.txt");
form.append("less", "<files/notes.txt");
form.append("semicolon", "a;type=text/html");
form.append("equals", "=x");

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
