const url = "https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
