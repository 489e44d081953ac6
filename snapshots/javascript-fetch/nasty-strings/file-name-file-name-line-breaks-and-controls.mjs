import { openAsBlob } from "node:fs";

const form = new FormData();
form.append(
  "tab",
  await openAsBlob("files/unportable/a\tb.txt", { type: "text/plain" }),
  "a\tb.txt",
);
form.append(
  "vertical-tab",
  await openAsBlob("files/unportable/a\vb.txt", { type: "text/plain" }),
  "a\vb.txt",
);
form.append(
  "form-feed",
  await openAsBlob("files/unportable/a\fb.txt", { type: "text/plain" }),
  "a\fb.txt",
);
form.append(
  "bell",
  await openAsBlob("files/unportable/a\u0007b.txt", { type: "text/plain" }),
  "a\u0007b.txt",
);
form.append(
  "backspace",
  await openAsBlob("files/unportable/a\bb.txt", { type: "text/plain" }),
  "a\bb.txt",
);
form.append(
  "escape",
  await openAsBlob("files/unportable/\u001b[31mred.txt", {
    type: "text/plain",
  }),
  "\u001b[31mred.txt",
);
form.append(
  "delete",
  await openAsBlob("files/unportable/a\u007fb.txt", { type: "text/plain" }),
  "a\u007fb.txt",
);
form.append(
  "control-before-digit",
  await openAsBlob("files/unportable/\u00011.txt", { type: "text/plain" }),
  "\u00011.txt",
);

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
