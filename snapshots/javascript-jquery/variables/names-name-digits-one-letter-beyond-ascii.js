$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    a: "{{1st}}",
    b: "{{42}}",
    c: "{{x}}",
    d: "{{żółw}}",
    e: "{{日本}}",
    f: "{{😀}}",
    g: "{{-}}",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
