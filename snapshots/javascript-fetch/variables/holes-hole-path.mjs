const url = "https://api.example.com/things/{{thing}}/v{{version}}.json";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
