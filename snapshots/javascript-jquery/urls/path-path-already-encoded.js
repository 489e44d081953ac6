$.ajax({
  url: "https://api.example.com/a%20b/c%2Fd/%c3%a9",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
