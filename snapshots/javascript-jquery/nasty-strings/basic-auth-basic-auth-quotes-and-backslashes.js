$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: `Basic ${btoa('ines:\' " it\'s "so" \'\' "" \\ a\\ a\\\\ a\\"b a\\\'b a\\nb \\u0041\\x41\\101 C:\\new\\table')}`,
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
