const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "application/javascript",
  },
  body: `const f = (x) => \`\${x}\\n\` // '"
f(1)`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
