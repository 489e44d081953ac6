$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "application/javascript",
  data: `const f = (x) => \`\${x}\\n\` // '"
f(1)`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
