const url =
  "https://api.example.com/things/{{$guid}}/{{$isoTimestamp}}?since={{$isoTimestamp}}";
const response = await fetch(url, {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams([
    ["at", "{{$isoTimestamp}}"],
    ["n-{{$randomInt}}", "{{$timestamp}}"],
  ]),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
