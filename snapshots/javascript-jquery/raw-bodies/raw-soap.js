$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  headers: {
    SOAPAction: '"urn:example:get"',
  },
  contentType: "application/soap+xml; charset=utf-8",
  data: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body/>
</s:Envelope>`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
