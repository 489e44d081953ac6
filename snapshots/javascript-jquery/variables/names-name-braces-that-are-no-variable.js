$.ajax({
  url: "https://api.example.com/things",
  method: "POST",
  contentType: "text/plain",
  data: `{{}} {{ }} {{open {one} }}close{{ {{{three}}} {{ blanks }} {{two
lines}}`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
