const url = "https://api.example.com/things?at={{$timestamp}}&n={{$randomInt}}";
const response = await fetch(url, {
  headers: {
    "X-Request-Id": "{{$guid}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
