const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "marks=%21%27%28%29%2A~-._&k%21%27%28%29%2A~=v",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
