const response = await fetch("https://api.example.com/things/7", {
  method: "PROPFIND",
  headers: {
    Depth: "1",
    "Content-Type": "application/xml",
  },
  body: `<?xml version="1.0"?>
<propfind xmlns="DAV:"><allprop/></propfind>
`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
