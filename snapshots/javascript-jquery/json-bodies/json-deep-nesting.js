$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    a: {
      b: {
        c: {
          d: {
            e: {
              f: {
                g: [[[[[["deep"]]]]]],
              },
            },
          },
        },
      },
    },
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
