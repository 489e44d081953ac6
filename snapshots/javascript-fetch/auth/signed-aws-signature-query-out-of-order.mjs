const url =
  "https://api.example.com/users?Version=2010-05-08&Action=ListUsers&path=/shop:(all)";
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
