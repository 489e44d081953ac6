$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "User-Agent": "bookshop/1.0",
    Accept: "application/json",
    "Accept-Encoding": "identity",
    "Accept-Language": "cs, en;q=0.5",
    "Cache-Control": "no-cache",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
