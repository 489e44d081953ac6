$.ajax({
  url: "https://api.example.com/graphql",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
    query: `# first
query Get($full: Boolean!) {
  books {
    title # inline
    blurb @include(if: $full)
  }
}`,
    variables: {
      full: true,
    },
  }),
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
