const response = await fetch("https://api.example.com/things?a=1&&b=2&");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
