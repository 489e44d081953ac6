const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-A": "{{__proto__}}",
    "X-B": "{{constructor}}",
    "X-C": "{{toString}}",
    "X-D": "{{hasOwnProperty}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
