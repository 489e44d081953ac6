const response = await fetch("https://api.example.com/things/a:b/7:activate");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
