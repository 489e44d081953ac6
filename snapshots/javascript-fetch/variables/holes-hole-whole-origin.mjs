const response = await fetch("{{origin}}/things?a=1");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
