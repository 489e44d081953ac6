$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    lf: "one\ntwo",
    crlf: "one\r\ntwo",
    tab: "one\ttwo",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
