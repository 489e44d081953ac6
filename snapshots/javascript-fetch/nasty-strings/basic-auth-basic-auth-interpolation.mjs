const response = await fetch("https://api.example.com/me", {
  headers: {
    Authorization: `Basic ${btoa("ines:$x $HOME ${x} $(id) $1 $$ $ `id` #{x} #$x #@x %s %d %n % %PATH% \\(x) @x @{x} !x !! {x} {0} {} {{x}} <%= x %> ~x *.txt [a-z]")}`,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
