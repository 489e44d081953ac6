$.ajax({
  url: "https://api.example.com/v1/books",
  method: "POST",
  headers: {
    "Idempotency-Key": "{{$guid}}",
    Authorization: "Bearer {{token}}",
  },
  contentType: "application/json",
  data: String.raw`{
  "title": "The Salt Road",
  "authors": ["Ines Okafor", "Tomáš Vrba"],
  "published": "2021-04-30",
  "pages": 312,
  "price": { "amount": 18.50, "currency": "EUR" },
  "blurb": "\"You can't miss it,\" they said.\nWe did.",
  "translatedFrom": null
}`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
