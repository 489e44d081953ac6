const url =
  "https://api.example.com/me?jwt=eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
