$.ajax({
  url: "https://api.example.com/50%/(me)!",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
