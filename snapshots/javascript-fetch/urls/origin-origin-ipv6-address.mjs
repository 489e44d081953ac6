const response = await fetch("http://[2001:db8::7]:8080/things");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
