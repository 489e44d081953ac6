const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "dollar=%24x&%24x=dollar&dollar-home=%24HOME&%24HOME=dollar-home&dollar-brace=%24%7Bx%7D&%24%7Bx%7D=dollar-brace&dollar-paren=%24%28id%29&%24%28id%29=dollar-paren&dollar-digit=%241%20%24%24%20%24&%241%20%24%24%20%24=dollar-digit&backticks=%60id%60&%60id%60=backticks&hash-brace=%23%7Bx%7D&%23%7Bx%7D=hash-brace&hash-dollar=%23%24x%20%23%40x&%23%24x%20%23%40x=hash-dollar&format=%25s%20%25d%20%25n%20%25&%25s%20%25d%20%25n%20%25=format&percent-name=%25PATH%25&%25PATH%25=percent-name&backslash-paren=%5C%28x%29&%5C%28x%29=backslash-paren&at-name=%40x%20%40%7Bx%7D&%40x%20%40%7Bx%7D=at-name&exclamation=%21x%20%21%21&%21x%20%21%21=exclamation&brace=%7Bx%7D%20%7B0%7D%20%7B%7D&%7Bx%7D%20%7B0%7D%20%7B%7D=brace&variable={{x}}&{{x}}=variable&erb=%3C%25%3D%20x%20%25%3E&%3C%25%3D%20x%20%25%3E=erb&tilde=~x%20%2A.txt%20%5Ba-z%5D&~x%20%2A.txt%20%5Ba-z%5D=tilde",
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
