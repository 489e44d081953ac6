curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"quote": "\"", "backslash": "\\", "slash": "\/", "breaks": "\b\f\n\r\t", "unicode": "\u00e9\u65e5", "pair": "\ud83d\ude00", "nul": "\u0000", "separator": "\u2028\u2029"}'
