$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  processData: false,
  data: "a=1&b=two words&c=%20",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
