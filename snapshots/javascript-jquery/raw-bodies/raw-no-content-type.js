$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  headers: {
    "X-Next": "1",
  },
  contentType: false,
  processData: false,
  data: new Blob(['{"a": 1}']),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
