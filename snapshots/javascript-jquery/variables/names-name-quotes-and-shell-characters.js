$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-A": '{{a"b}}',
    "X-B": "{{it's}}",
    "X-C": "{{a`id`}}",
    "X-D": "{{$(id)}}",
    "X-E": "{{a;b}}",
    "X-F": "{{a\\b}}",
    "X-G": "{{a*/b}}",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
