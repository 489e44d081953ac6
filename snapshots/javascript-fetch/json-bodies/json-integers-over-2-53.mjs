const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"id": 12345678901234567890, "max": 9007199254740993, "min": -9223372036854775808, "u64": 18446744073709551615, "huge": 123456789012345678901234567890}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
