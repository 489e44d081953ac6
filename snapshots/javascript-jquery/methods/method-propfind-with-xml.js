$.ajax({
  url: "https://api.example.com/things/7",
  method: "PROPFIND",
  headers: {
    Depth: "1",
  },
  contentType: "application/xml",
  data: `<?xml version="1.0"?>
<propfind xmlns="DAV:"><allprop/></propfind>
`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
