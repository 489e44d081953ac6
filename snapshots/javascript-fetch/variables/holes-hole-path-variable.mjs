const response = await fetch("https://api.example.com/things/{{thing}}");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
