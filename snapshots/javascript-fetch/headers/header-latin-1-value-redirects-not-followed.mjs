const response = await fetch("https://api.example.com/headers", {
  headers: {
    "X-Latin": "Grüße",
  },
  redirect: "manual",
});
if (response.status >= 400) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
