$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    yes: true,
    no: false,
    nothing: null,
    list: [true, false, null],
    text: ["true", "false", "null"],
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
