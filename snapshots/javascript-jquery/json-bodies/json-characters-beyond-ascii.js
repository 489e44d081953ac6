$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    żółw: "日本",
    emoji: "😀 👩\u200d👩\u200d👧",
    combined: "é",
    Füße: "ß",
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
