const response = await fetch("https://api.example.com/me", {
  headers: {
    "X-Folder-Key": "folder-key",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
