import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "single",
  await openAsBlob("files/unportable/'.txt", { type: "text/plain" }),
  "'.txt",
);
form.append(
  "double",
  await openAsBlob('files/unportable/".txt', { type: "text/plain" }),
  '".txt',
);
form.append(
  "both",
  await openAsBlob('files/unportable/it\'s "so".txt', { type: "text/plain" }),
  'it\'s "so".txt',
);
form.append(
  "two-singles",
  await openAsBlob("files/unportable/''.txt", { type: "text/plain" }),
  "''.txt",
);
form.append(
  "two-doubles",
  await openAsBlob('files/unportable/"".txt', { type: "text/plain" }),
  '"".txt',
);
form.append(
  "backslash",
  await openAsBlob("files/unportable/\\.txt", { type: "text/plain" }),
  "\\.txt",
);
form.append(
  "backslash-at-end",
  await openAsBlob("files/unportable/a\\.txt", { type: "text/plain" }),
  "a\\.txt",
);
form.append(
  "two-backslashes",
  await openAsBlob("files/unportable/a\\\\.txt", { type: "text/plain" }),
  "a\\\\.txt",
);
form.append(
  "backslash-double",
  await openAsBlob('files/unportable/a\\"b.txt', { type: "text/plain" }),
  'a\\"b.txt',
);
form.append(
  "backslash-single",
  await openAsBlob("files/unportable/a\\'b.txt", { type: "text/plain" }),
  "a\\'b.txt",
);
form.append(
  "backslash-n",
  await openAsBlob("files/unportable/a\\nb.txt", { type: "text/plain" }),
  "a\\nb.txt",
);
form.append(
  "backslash-u",
  await openAsBlob("files/unportable/\\u0041\\x41\\101.txt", {
    type: "text/plain",
  }),
  "\\u0041\\x41\\101.txt",
);
form.append(
  "folder",
  await openAsBlob("files/unportable/C:\\new\\table.txt", {
    type: "text/plain",
  }),
  "C:\\new\\table.txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
