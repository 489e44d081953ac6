$.ajax({
  url: "https://api.example.com/v1/orders",
  method: "POST",
  headers: {
    Accept: "application/json",
    Authorization: "Bearer {{token}}",
  },
  contentType: "application/json",
  data: JSON.stringify({
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
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
