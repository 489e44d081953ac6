$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  processData: false,
  data: "blank=salt%20road&plus=a%2Bb&a%20b=key",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
