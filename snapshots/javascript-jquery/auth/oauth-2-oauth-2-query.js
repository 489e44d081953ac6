$.ajax({
  url: "https://api.example.com/me?lang=en&access_token=tok-1",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
