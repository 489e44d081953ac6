const response = await fetch("https://api.example.com/a%7Eb//c%2fd/%41");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
