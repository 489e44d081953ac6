$.ajax({
  url: "https://api.example.com/headers",
  headers: {
    Origin: "https://www.example.com",
    Referer: "https://www.example.com/a",
    Date: "Sun, 06 Nov 1994 08:49:37 GMT",
    Via: "1.1 proxy.example.com",
    "Sec-Fetch-Mode": "cors",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
