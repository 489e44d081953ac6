import { AwsClient } from "aws4fetch";

const aws = new AwsClient({
  accessKeyId: "EXAMPLEKEY",
  secretAccessKey: "example/secret+key",
  region: "eu-central-1",
  service: "execute-api",
  retries: 0,
});
const url = "https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%";
const response = await aws.fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
