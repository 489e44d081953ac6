const url =
  "https://api.example.com/a!$&'()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
