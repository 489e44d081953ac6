$.ajax({
  url: "https://api.example.com/me",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    title: "Salt",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
