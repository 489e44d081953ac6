$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: `Basic ${btoa('ines:\'\'\' """ """" a" "# "## """# )" ]] ]=] } ) > | */ /* // -- --> </script> ]]> ?> ``` EOF')}`,
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
