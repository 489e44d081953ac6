$.ajax({
  url: "https://api.example.com/raw",
  method: "POST",
  contentType: "text/html",
  data: `<!doctype html>
<p class="x">Salt &amp; <b>sea</b></p>
<script>alert(\`\${1}\`)</script>`,
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
