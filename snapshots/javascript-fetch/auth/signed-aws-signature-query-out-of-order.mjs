import { AwsClient } from "aws4fetch";

const aws = new AwsClient({
  accessKeyId: "EXAMPLEKEY",
  secretAccessKey: "example/secret+key",
  region: "eu-central-1",
  service: "execute-api",
  retries: 0,
});
const url =
  "https://api.example.com/users?Version=2010-05-08&Action=ListUsers&path=/shop:(all)";
const response = await aws.fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${response.statusText}`);
}
console.log(await response.text());
