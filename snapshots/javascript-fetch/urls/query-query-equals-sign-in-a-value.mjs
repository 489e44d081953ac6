const url = "https://api.example.com/things?token=YQ==&expr=a=b";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
