$.ajax({
  url: "https://api.example.com/things",
  headers: {
    "X-single": "'",
    "X-double": '"',
    "X-both": 'it\'s "so"',
    "X-two-singles": "''",
    "X-two-doubles": '""',
    "X-backslash": "\\",
    "X-backslash-at-end": "a\\",
    "X-two-backslashes": "a\\\\",
    "X-backslash-double": 'a\\"b',
    "X-backslash-single": "a\\'b",
    "X-backslash-n": "a\\nb",
    "X-backslash-u": "\\u0041\\x41\\101",
    "X-folder": "C:\\new\\table",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
