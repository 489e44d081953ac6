$.ajax({
  url: "https://{{tenant}}.example.com:{{port}}/things",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
