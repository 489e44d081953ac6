$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "X-First": "1",
    "X-Second": "a: b",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
