$.ajax({
  url: "https://api.example.com/form",
  method: "POST",
  contentType: "application/x-www-form-urlencoded",
  data: {
    and: "a&b=c",
    percent: "100%",
    question: "a?b#c",
    semicolon: "a;b,c",
    slash: "/a/b:c@d",
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
