const response = await fetch("https://api.example.com/v1/books", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "Idempotency-Key": "{{$guid}}",
    Authorization: "Bearer {{token}}",
  },
  body: String.raw`{
  "title": "The Salt Road",
  "authors": ["Ines Okafor", "Tomáš Vrba"],
  "published": "2021-04-30",
  "pages": 312,
  "price": { "amount": 18.50, "currency": "EUR" },
  "blurb": "\"You can't miss it,\" they said.\nWe did.",
  "translatedFrom": null
}`,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
