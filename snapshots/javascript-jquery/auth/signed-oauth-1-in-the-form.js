$.ajax({
  url: "https://api.example.com/posts",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  processData: false,
  data: "status=Hello%2C%20world%20%26%20co",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
