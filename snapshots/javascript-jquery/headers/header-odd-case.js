$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    "x-lower": "1",
    "X-UPPER": "2",
    "x-mIxEd": "3",
    ETag: "4",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
