const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    and: "a&b=c",
    percent: "100%",
    question: "a?b#c",
    semicolon: "a;b,c",
    slash: "/a/b:c@d",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
