const request = require("request");

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
  headers: {
    "Content-Type": "application/soap+xml; charset=utf-8",
    SOAPAction: '"urn:example:get"',
  },
  body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body/>
</s:Envelope>`,
  followAllRedirects: true,
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
