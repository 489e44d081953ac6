$.ajax({
  url: "https://api.example.com/things/{{thing}}/v{{version}}.json",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
