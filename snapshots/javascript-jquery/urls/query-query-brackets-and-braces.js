$.ajax({
  url: "https://api.example.com/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\\`",
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
