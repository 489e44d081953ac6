const response = await fetch("https://api.example.com/things/7", {
  redirect: "manual",
});
if (response.status >= 400) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
