const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/v1/books",
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
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
