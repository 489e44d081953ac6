const response = await fetch("https://api.example.com/json", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    class: 1,
    def: 2,
    end: 3,
    nil: 4,
    None: 5,
    self: 6,
    type: 7,
    func: 8,
    null: 9,
    true: 10,
    $ref: "#/x",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
