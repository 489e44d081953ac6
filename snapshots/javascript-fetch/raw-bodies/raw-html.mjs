const response = await fetch("https://api.example.com/raw", {
  method: "POST",
  headers: {
    "Content-Type": "text/html",
  },
  body: `<!doctype html>
<p class="x">Salt &amp; <b>sea</b></p>
<script>alert(\`\${1}\`)</script>`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
