$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"x": 1}}, "hasOwnProperty": 1, "toString": "text"}',
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
