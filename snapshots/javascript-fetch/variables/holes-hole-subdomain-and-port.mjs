const response = await fetch("https://{{tenant}}.example.com:{{port}}/things");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
