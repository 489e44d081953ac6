const form = new FormData();
form.append("a b", "1");
form.append("list[]", "2");
form.append("a;b", "3");
form.append("a=b", "4");
form.append("a:b", "5");

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
