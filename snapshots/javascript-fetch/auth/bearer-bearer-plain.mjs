const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: "Bearer abc.def-ghi_jkl",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
