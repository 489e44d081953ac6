const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
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
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
