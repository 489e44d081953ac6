$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: "list%5B%5D=1&list%5B%5D=2&map%5Bkey%5D=3",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
