$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-A": "{{#if x}}",
    "X-B": "{{/if}}",
    "X-C": "{{> partial}}",
    "X-D": "{{! note}}",
    "X-E": "{{@root}}",
    "X-F": "{{this}}",
    "X-G": "{{else}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
