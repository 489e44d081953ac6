const response = await fetch("https://api.example.com/things", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"id": "{{$randomUUID}}", "at": {{$timestamp}}, "iso": "{{$isoTimestamp}}", "name": "{{$randomFullName}}", "on": {{$randomBoolean}}}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
