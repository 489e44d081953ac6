$.ajax({
  url: "https://api.example.com/json",
  method: "POST",
  contentType: "application/json",
  data: JSON.stringify({
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
})
  .done((data) => console.log(data))
  .fail((xhr) => console.error(xhr.status, xhr.responseText));
