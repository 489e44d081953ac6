$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/vnd.api+json; version=2",
  data: JSON.stringify({
    data: {
      type: "books",
      id: "1",
    },
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
