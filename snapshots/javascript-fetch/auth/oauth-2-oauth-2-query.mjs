const url = "https://api.example.com/me?lang=en&access_token=tok-1";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
