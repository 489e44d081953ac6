const url = "https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
