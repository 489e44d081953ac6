const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: `Basic ${btoa('ines:\' " it\'s "so" \'\' "" \\ a\\ a\\\\ a\\"b a\\\'b a\\nb \\u0041\\x41\\101 C:\\new\\table')}`,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
