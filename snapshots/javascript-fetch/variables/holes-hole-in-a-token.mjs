const response = await fetch("https://api.example.com/me");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
