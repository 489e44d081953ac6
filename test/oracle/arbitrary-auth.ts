import fc, { type Arbitrary } from 'fast-check'

/** Auth that signs: its parameters as Postman's schema names them, each of them there or not. */
export function signedAuth(texts: Arbitrary<string>): Arbitrary<object> {
  const some = texts.map((text) => `k${text}`)
  const id = fc.constantFrom('k1', 'AKIA0/x+y=', 'the.id')
  const flag = fc.constantFrom(true, false)
  const digest = { username: some, password: some, algorithm: fc.constantFrom('MD5', 'SHA-256', 'MD5-sess') }
  const kinds: Readonly<Record<string, Readonly<Record<string, Arbitrary<unknown>>>>> = {
    digest,
    ntlm: {
      username: fc.constantFrom('al', 'a l', 'ä.l'),
      password: some,
      domain: fc.constantFrom('', 'CORP'),
    },
    oauth1: {
      consumerKey: some,
      consumerSecret: some,
      token: fc.constantFrom('', 'tok/en'),
      tokenSecret: fc.constantFrom('', 'se cret'),
      signatureMethod: fc.constantFrom('HMAC-SHA1', 'HMAC-SHA256', 'HMAC-SHA512', 'PLAINTEXT'),
      addParamsToHeader: flag,
      addEmptyParamsToSign: flag,
      includeBodyHash: flag,
      realm: fc.constantFrom('', 'the realm'),
      callback: fc.constantFrom('', 'https://a.test/b?c=d'),
      verifier: fc.constantFrom('', 'v e'),
    },
    awsv4: {
      accessKey: fc.constantFrom('AKIA0', 'a+b='),
      secretKey: some,
      region: fc.constantFrom('', 'eu-west-1'),
      service: fc.constantFrom('', 's3', 'es'),
      sessionToken: fc.constantFrom('', 'ses+sion='),
      addAuthDataToQuery: flag,
    },
    hawk: {
      authId: id,
      authKey: some,
      algorithm: fc.constantFrom('sha256', 'sha1'),
      includePayloadHash: flag,
      extraData: fc.constantFrom('', 'some data'),
    },
    jwt: {
      secret: some,
      algorithm: fc.constantFrom('HS256', 'HS512'),
      payload: fc.constant('{"sub":"1"}'),
      addTokenTo: fc.constantFrom('header', 'query'),
      isSecretBase64Encoded: fc.constant(false),
      headerPrefix: fc.constantFrom('Bearer', ''),
      queryParamKey: fc.constant('token'),
    },
  }
  return fc.oneof(
    ...Object.entries(kinds).map(([type, parameters]) =>
      fc.record(parameters).map((values) => ({
        type,
        [type]: Object.entries(values).map(([key, value]) => ({ key, value })),
      })),
    ),
  )
}
