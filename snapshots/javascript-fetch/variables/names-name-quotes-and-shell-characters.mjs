const response = await fetch("https://api.example.com/things", {
  headers: {
    "X-A": '{{a"b}}',
    "X-B": "{{it's}}",
    "X-C": "{{a`id`}}",
    "X-D": "{{$(id)}}",
    "X-E": "{{a;b}}",
    "X-F": "{{a\\b}}",
    "X-G": "{{a*/b}}",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
