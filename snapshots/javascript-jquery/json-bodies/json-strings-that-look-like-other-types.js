$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    number: "42",
    float: "1.0",
    zero: "007",
    date: "2021-04-30",
    json: '{"a": 1}',
    at: "@file",
    colon: ":=1",
    empty: " ",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
