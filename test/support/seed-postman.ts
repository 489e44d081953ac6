/** The item that the fifth seed page shows, put together from what the page says of it. */
export const postmanDocs = {
  info: {
    name: 'PingOne Platform APIs',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  item: [
    {
      name: 'Step 11: Exchange the refresh token',
      request: {
        method: 'POST',
        auth: {
          type: 'basic',
          basic: [
            { key: 'username', value: '{{webAppSimpleLoginId}}', type: 'string' },
            { key: 'password', value: '{{SimpleLoginAppSecret}}', type: 'string' },
          ],
        },
        header: [
          { key: 'Authorization', value: '', type: 'text' },
          { key: 'Content-Type', value: 'application/x-www-form-urlencoded', type: 'text' },
        ],
        body: {
          mode: 'urlencoded',
          urlencoded: [
            { key: 'grant_type', value: 'refresh_token', type: 'text' },
            { key: 'refresh_token', value: '{{useCaseRefreshToken}}', type: 'text' },
          ],
        },
        url: { raw: '{{authPath}}/{{envID}}/as/token', host: ['{{authPath}}'], path: ['{{envID}}', 'as', 'token'] },
        description: [
          'The token endpoint is also used for the refresh token exchange. The request body must include values for the following properties:',
          '',
          '* `grant_type`',
          '',
          '    A string that specifies the grant type of the token request. In this example, the value is `refresh_token`.',
          '',
          '* `refresh_token`',
          '',
          '    A string that specifies the refresh token that you generated in Step 10.',
          '',
          'The request requires basic authentication, in which the application ID from Step 1 and the application secret from Step 2 are used to authenticate. In a curl command, you can use the `--user` parameter to satisfy the basic authentication requirement like this: `--user "{{appID}}:{{appSecret}}"`.',
          '',
          'The response data contains the new access token and refresh token.',
        ].join('\n'),
      },
      response: [
        {
          name: 'Step 11: Exchange the refresh token',
          status: 'OK',
          code: 200,
          _postman_previewlanguage: 'json',
          header: [],
          body: [
            '{',
            '    "access_token": "eyJraWQiOiI...",',
            '    "token_type": "Bearer",',
            '    "expires_in": 3600,',
            '    "refresh_token": "eyJhbGciOiJS...",',
            '    "scope": "openid",',
            '    "id_token": "eyJraWQiOiIxND..."',
            '}',
          ].join('\n'),
        },
      ],
    },
  ],
}
