const response = await fetch("https://api.example.com/things", {
  method: "DELETE",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
