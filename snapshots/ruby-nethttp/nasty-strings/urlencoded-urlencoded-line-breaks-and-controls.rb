require 'net/http'

uri = URI('https://api.example.com/form')

request = Net::HTTP::Post.new(uri)

form = {
  'lf' => "a\nb",
  "a\nb" => 'lf',
  'crlf' => "a\r\nb",
  "a\r\nb" => 'crlf',
  'cr' => "a\rb",
  "a\rb" => 'cr',
  'lf-at-end' => "a\n",
  "a\n" => 'lf-at-end',
  'tab' => "a\tb",
  "a\tb" => 'tab',
  'vertical-tab' => "a\u000Bb",
  "a\u000Bb" => 'vertical-tab',
  'form-feed' => "a\u000Cb",
  "a\u000Cb" => 'form-feed',
  'bell' => "a\u0007b",
  "a\u0007b" => 'bell',
  'backspace' => "a\u0008b",
  "a\u0008b" => 'backspace',
  'escape' => "\e[31mred",
  "\e[31mred" => 'escape',
  'delete' => "a\u007Fb",
  "a\u007Fb" => 'delete',
  'control-before-digit' => "\u00011",
  "\u00011" => 'control-before-digit'
}
request.set_form_data(form)

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
