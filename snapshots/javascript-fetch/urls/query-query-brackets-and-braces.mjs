const url =
  "https://api.example.com/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\\`";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
