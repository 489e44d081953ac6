const response = await fetch("https://api.example.com:8443/things");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
