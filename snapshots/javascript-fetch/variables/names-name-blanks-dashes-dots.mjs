const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-A": "{{my token}}",
    "X-B": "{{my-token}}",
    "X-C": "{{my.token}}",
    "X-D": "{{my_token}}",
    "X-E": "{{myToken}}",
    "X-F": "{{MY_TOKEN}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
