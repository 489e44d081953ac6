import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "latin",
  await openAsBlob("files/unportable/é ½.txt", { type: "text/plain" }),
  "é ½.txt",
);
form.append(
  "latin-control",
  await openAsBlob("files/unportable/a\u0085b.txt", { type: "text/plain" }),
  "a\u0085b.txt",
);
form.append(
  "no-break-space",
  await openAsBlob("files/unportable/a b.txt", { type: "text/plain" }),
  "a b.txt",
);
form.append(
  "line-separator",
  await openAsBlob("files/unportable/a\u2028b.txt", { type: "text/plain" }),
  "a\u2028b.txt",
);
form.append(
  "paragraph-separator",
  await openAsBlob("files/unportable/a\u2029b.txt", { type: "text/plain" }),
  "a\u2029b.txt",
);
form.append(
  "byte-order-mark",
  await openAsBlob("files/unportable/\ufeffa.txt", { type: "text/plain" }),
  "\ufeffa.txt",
);
form.append(
  "combining",
  await openAsBlob("files/unportable/é.txt", { type: "text/plain" }),
  "é.txt",
);
form.append(
  "astral",
  await openAsBlob("files/unportable/😀𝒳.txt", { type: "text/plain" }),
  "😀𝒳.txt",
);
form.append(
  "joined",
  await openAsBlob("files/unportable/👩\u200d👩\u200d👧.txt", {
    type: "text/plain",
  }),
  "👩\u200d👩\u200d👧.txt",
);
form.append(
  "right-to-left",
  await openAsBlob("files/unportable/\u202eabc\u202c שלום.txt", {
    type: "text/plain",
  }),
  "\u202eabc\u202c שלום.txt",
);
form.append(
  "zero-width",
  await openAsBlob("files/unportable/a\u200bb.txt", { type: "text/plain" }),
  "a\u200bb.txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
