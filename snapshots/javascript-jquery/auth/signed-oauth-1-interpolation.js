$.ajax({
  url: "https://api.example.com/me?lang={{lang}}",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
