$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "application/xml",
  data: `<?xml version="1.0" encoding="UTF-8"?>
<book id="1"><title>Salt &amp; sea</title><!-- note --></book>`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
