const request = require("request");

const options = {
  url: "https://api.example.com/v1/books?genre=travel&limit=20&sort=-published",
  headers: {
    Accept: "application/json",
    Authorization: "Bearer {{token}}",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
