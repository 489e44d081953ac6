const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "text/plain",
  },
  body: "salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea salt and sea ",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
