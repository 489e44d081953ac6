const url = "https://api.example.com/things/{{id}}?a=1&a=2&flag";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
