const form = new FormData();
form.append("blanks", "  x \t");
form.append("double", 'say "hi"');
form.append("single", "it's");
form.append("backslash", "a\\b");

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
