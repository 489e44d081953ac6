$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    quote: '"',
    backslash: "\\",
    slash: "/",
    breaks: "\b\f\n\r\t",
    unicode: "é日",
    pair: "😀",
    nul: "\u0000",
    separator: "\u2028\u2029",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
