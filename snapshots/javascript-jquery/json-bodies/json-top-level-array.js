$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify([
    {
      id: 1,
    },
    {
      id: 2,
    },
    [3, "three"],
    null,
  ]),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
