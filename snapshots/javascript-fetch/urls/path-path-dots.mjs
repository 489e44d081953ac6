const response = await fetch("https://api.example.com/a/./b/../c/..d/e.json");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
