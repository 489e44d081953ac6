const url = "https://api.example.com/things?a=1&key={{api-key}}";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
