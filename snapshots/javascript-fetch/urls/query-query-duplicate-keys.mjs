const url = "https://api.example.com/things?tag=first&other=x&tag=second";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
