$.ajax({
  url: "https://{{host}}/things",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
