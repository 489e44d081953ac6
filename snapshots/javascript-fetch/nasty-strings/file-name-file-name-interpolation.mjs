import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "dollar",
  await openAsBlob("files/unportable/$x.txt", { type: "text/plain" }),
  "$x.txt",
);
form.append(
  "dollar-home",
  await openAsBlob("files/unportable/$HOME.txt", { type: "text/plain" }),
  "$HOME.txt",
);
form.append(
  "dollar-brace",
  await openAsBlob("files/unportable/${x}.txt", { type: "text/plain" }),
  "${x}.txt",
);
form.append(
  "dollar-paren",
  await openAsBlob("files/unportable/$(id).txt", { type: "text/plain" }),
  "$(id).txt",
);
form.append(
  "dollar-digit",
  await openAsBlob("files/unportable/$1 $$ $.txt", { type: "text/plain" }),
  "$1 $$ $.txt",
);
form.append(
  "backticks",
  await openAsBlob("files/unportable/`id`.txt", { type: "text/plain" }),
  "`id`.txt",
);
form.append(
  "hash-brace",
  await openAsBlob("files/unportable/#{x}.txt", { type: "text/plain" }),
  "#{x}.txt",
);
form.append(
  "hash-dollar",
  await openAsBlob("files/unportable/#$x #@x.txt", { type: "text/plain" }),
  "#$x #@x.txt",
);
form.append(
  "format",
  await openAsBlob("files/unportable/%s %d %n %.txt", { type: "text/plain" }),
  "%s %d %n %.txt",
);
form.append(
  "percent-name",
  await openAsBlob("files/unportable/%PATH%.txt", { type: "text/plain" }),
  "%PATH%.txt",
);
form.append(
  "backslash-paren",
  await openAsBlob("files/unportable/\\(x).txt", { type: "text/plain" }),
  "\\(x).txt",
);
form.append(
  "at-name",
  await openAsBlob("files/unportable/@x @{x}.txt", { type: "text/plain" }),
  "@x @{x}.txt",
);
form.append(
  "exclamation",
  await openAsBlob("files/unportable/!x !!.txt", { type: "text/plain" }),
  "!x !!.txt",
);
form.append(
  "brace",
  await openAsBlob("files/unportable/{x} {0} {}.txt", { type: "text/plain" }),
  "{x} {0} {}.txt",
);
form.append(
  "erb",
  await openAsBlob("files/unportable/<%= x %>.txt", { type: "text/plain" }),
  "<%= x %>.txt",
);
form.append(
  "tilde",
  await openAsBlob("files/unportable/~x *.txt [a-z].txt", {
    type: "text/plain",
  }),
  "~x *.txt [a-z].txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
