const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-At": "@files/notes.txt",
    "X-Less": "<files/notes.txt",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
