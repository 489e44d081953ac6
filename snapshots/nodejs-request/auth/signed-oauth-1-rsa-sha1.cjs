const request = require("request");

const options = {
  url: "https://api.example.com/me",
  oauth: {
    consumer_key: "ck",
    private_key:
      "-----BEGIN PRIVATE KEY-----\nMIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAM+4oZSWXiEIsE91\nwzxexRkUOrOcq7C/GZuboNJBaEAMW7K4X8fuPGbEnOYz1y7XCStxiU0ZDL21K5DP\niUE9mb4AICXWqxBr2tlXvtUuf/IOT5Ga5nxlS+cnYB7C1jX4eidoY2RTs14UVnn6\nRIX+v8YFIa+m2mKBag8hgy094tpPAgMBAAECgYBBvGhGIaAATEOfoeD7RfKSETjS\nho4/DPsJp6KpZ1Gak06hrH+DQf2TeD0/DMDYbezU9sVAxOCnWKJE3ajOILR6PjWA\nQtbwqwoNDjioji2UbYFc+OMPPjJcRilIIn8HrgXA2WR3LsRjQIUi26I5cwtv8Y9Y\nfAgWanFjBX1yEfQ7IQJBAPeKodj2T/Ufmz3a63bELwoBec+fqW748AYzct++2ITA\n7Fft7TjnzFZtiBMw7GiufXKImCh+t/vESQQw7acnmuMCQQDW0avIGL0U/QGqPIDp\nrDn310U9LiLIfGiIivIl2qiVxfuhWlouc3ZtYKIbJuQ5CZgAdk7Mm4ZZgqbGw6n+\n1MKlAkEA9miMhWFi5Flq+h6ypw3Q2T/w1mlTisDIhROvtOPPug4k9b5ElpG/CQWN\nH7Vijy2qeFlaRW0mjbqtCDwARZUaCwJBAMi5cA7vdrZG1qhwEnDFugCoSI0rL9sv\nzClR04OldgNE1KPnHf7raow3UCGYzIWzPjGoWmb7J6U53IY7S/vOZ/UCQAYP+r75\nrMbY9wzb/vpCi22NfAxSjT9Dk7hNcUxsiYIpiHto37L5oYxKE4nJjh8hzmNFz1EQ\noGaea3Qz11KeQUc=\n-----END PRIVATE KEY-----\n",
    signature_method: "RSA-SHA1",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  if (response.statusCode >= 400) {
    throw new Error(`${response.statusCode} ${response.statusMessage}`);
  }
  console.log(body);
});
