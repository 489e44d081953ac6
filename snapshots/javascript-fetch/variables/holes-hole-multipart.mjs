const form = new FormData();
form.append("{{key}}", "1");
form.append("value", "{{value}}");
form.append("part", "a {{value}} & b");

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
