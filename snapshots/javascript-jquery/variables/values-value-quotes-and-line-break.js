$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    escaped: 'a "b"\n',
    part: {
      a: [1, 2],
    },
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
