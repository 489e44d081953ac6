const url =
  "https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9";
const response = await fetch(url, {
  method: "POST",
  headers: {
    "X-Genre": "travel & food/é",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
