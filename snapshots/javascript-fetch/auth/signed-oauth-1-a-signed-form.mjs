const response = await fetch("https://api.example.com/posts?trim=user", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "status=Hello%2C%20world%20%26%20co",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
