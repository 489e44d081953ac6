import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "three-singles",
  await openAsBlob("files/unportable/'''.txt", { type: "text/plain" }),
  "'''.txt",
);
form.append(
  "three-doubles",
  await openAsBlob('files/unportable/""".txt', { type: "text/plain" }),
  '""".txt',
);
form.append(
  "four-doubles",
  await openAsBlob('files/unportable/"""".txt', { type: "text/plain" }),
  '"""".txt',
);
form.append(
  "double-at-end",
  await openAsBlob('files/unportable/a".txt', { type: "text/plain" }),
  'a".txt',
);
form.append(
  "double-hash",
  await openAsBlob('files/unportable/"#.txt', { type: "text/plain" }),
  '"#.txt',
);
form.append(
  "double-two-hashes",
  await openAsBlob('files/unportable/"##.txt', { type: "text/plain" }),
  '"##.txt',
);
form.append(
  "three-doubles-hash",
  await openAsBlob('files/unportable/"""#.txt', { type: "text/plain" }),
  '"""#.txt',
);
form.append(
  "paren-double",
  await openAsBlob('files/unportable/)".txt', { type: "text/plain" }),
  ')".txt',
);
form.append(
  "brackets",
  await openAsBlob("files/unportable/]] ]=].txt", { type: "text/plain" }),
  "]] ]=].txt",
);
form.append(
  "percent-q",
  await openAsBlob("files/unportable/} ) > |.txt", { type: "text/plain" }),
  "} ) > |.txt",
);
form.append(
  "html-comment-end",
  await openAsBlob("files/unportable/-->.txt", { type: "text/plain" }),
  "-->.txt",
);
form.append(
  "cdata",
  await openAsBlob("files/unportable/]]>.txt", { type: "text/plain" }),
  "]]>.txt",
);
form.append(
  "php-end",
  await openAsBlob("files/unportable/?>.txt", { type: "text/plain" }),
  "?>.txt",
);
form.append(
  "three-backticks",
  await openAsBlob("files/unportable/```.txt", { type: "text/plain" }),
  "```.txt",
);
form.append(
  "heredoc",
  await openAsBlob("files/unportable/EOF.txt", { type: "text/plain" }),
  "EOF.txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
