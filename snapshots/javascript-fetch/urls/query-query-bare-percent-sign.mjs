const response = await fetch("https://api.example.com/things?q=100%&r=%zz");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
