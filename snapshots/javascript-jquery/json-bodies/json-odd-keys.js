$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: '{"": "empty", " ": "blank", "a b": 1, "a.b": 2, "a[0]": 3, "a-b": 4, "0": 5, "@id": 6, "#id": 7, "a\\"b": 8, "a\\nb": 9}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
