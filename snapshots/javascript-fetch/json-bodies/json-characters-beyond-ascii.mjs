const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    żółw: "日本",
    emoji: "😀 👩\u200d👩\u200d👧",
    combined: "é",
    Füße: "ß",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
