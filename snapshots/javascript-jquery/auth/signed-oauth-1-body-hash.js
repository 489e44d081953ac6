$.ajax({
  url: "https://api.example.com/posts",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    status: "Hello",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
