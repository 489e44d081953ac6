$.ajax({
  url: "https://api.example.com/a/./b/../c/..d/e.json",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
