$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  processData: false,
  data: "{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
