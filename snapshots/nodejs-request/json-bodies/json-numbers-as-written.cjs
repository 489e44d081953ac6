const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/json",
  headers: {
    "Content-Type": "application/json",
  },
  body: '{"one": 1.0, "price": 18.50, "exp": 1e5, "Exp": 1E+5, "tiny": 1.5e-7, "long": 0.1000000000000000055511151231257827, "beyond": 1e400, "zero": -0, "Zero": -0.0}',
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
