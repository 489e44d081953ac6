$.ajax({
  url: "https://api.example.com/me",
  headers: {
    Authorization: `Basic ${btoa("ines:$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \\(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]")}`,
  },
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
