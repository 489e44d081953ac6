const url = "https://api.example.com/things/7?q=salt%20road&flag&q=%C3%A9";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
