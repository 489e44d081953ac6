const url =
  "https://api.example.com/things?next=https://www.example.com/a?b&time=10:30&to=a@example.com,b;c";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
