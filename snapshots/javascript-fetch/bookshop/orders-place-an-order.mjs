const response = await fetch("https://api.example.com/v1/orders", {
  method: "POST",
  headers: {
    Accept: "application/json",
    "Content-Type": "application/json",
    Authorization: "Bearer {{token}}",
  },
  body: JSON.stringify({
    lines: [
      {
        bookId: "b-1041",
        count: 1,
      },
      {
        bookId: "b-0977",
        count: 2,
      },
    ],
    giftWrap: true,
    note: "{{note}}",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
