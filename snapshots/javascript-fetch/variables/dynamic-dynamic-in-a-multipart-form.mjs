const form = new FormData();
form.append("id", "{{$guid}}");
form.append("note", "at {{$isoTimestamp}}: {{$randomInt}}");

const response = await fetch("https://api.example.com/things", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
