const url =
  "https://api.example.com/things?%C5%BC%C3%B3%C5%82w=%E6%97%A5%E6%9C%AC&emoji=%F0%9F%98%80";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
