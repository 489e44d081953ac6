$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    a: "b",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
