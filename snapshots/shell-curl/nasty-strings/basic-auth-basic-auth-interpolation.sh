curl --location --fail-with-body 'https://api.example.com/me' \
  --user 'ines:$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]'
