const response = await fetch("https://api.example.com/a%20b/c%2Fd/%c3%a9");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
