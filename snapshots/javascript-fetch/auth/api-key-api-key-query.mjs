const url = "https://api.example.com/me?lang=en&api_key=k-123";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
