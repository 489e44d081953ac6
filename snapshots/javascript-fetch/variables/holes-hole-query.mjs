const url =
  "https://api.example.com/things?{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
