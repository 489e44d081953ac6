import { AwsClient } from "aws4fetch";

const aws = new AwsClient({
  accessKeyId: "EXAMPLEKEY",
  secretAccessKey: "example/secret+key",
  region: "eu-central-1",
  service: "execute-api",
  retries: 0,
});
const response = await aws.fetch("https://api.example.com/me");
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
