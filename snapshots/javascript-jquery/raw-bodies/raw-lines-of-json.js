$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "application/x-ndjson",
  data: `{"a": 1}
{"a": 2}
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
