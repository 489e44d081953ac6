require 'net/http'

uri = URI('https://api.example.com')

request = Net::HTTP::Get.new('/things?dollar=$x&$x=dollar&dollar-home=$HOME&$HOME=dollar-home&dollar-brace=${x}&${x}=dollar-brace&dollar-paren=$(id)&$(id)=dollar-paren&dollar-digit=$1%20$$%20$&$1%20$$%20$=dollar-digit&backticks=`id`&`id`=backticks&hash-brace=%23{x}&%23{x}=hash-brace&hash-dollar=%23$x%20%23@x&%23$x%20%23@x=hash-dollar&format=%s%20%d%20%n%20%&%s%20%d%20%n%20%=format&percent-name=%PATH%&%PATH%=percent-name&backslash-paren=\\(x)&\\(x)=backslash-paren&at-name=@x%20@{x}&@x%20@{x}=at-name&exclamation=!x%20!!&!x%20!!=exclamation&brace={x}%20{0}%20{}&{x}%20{0}%20{}=brace&variable={{x}}&{{x}}=variable&erb=%3C%=%20x%20%%3E&tilde=~x%20*.txt%20[a-z]&~x%20*.txt%20[a-z]=tilde')

response = Net::HTTP.start(uri.hostname, uri.port, use_ssl: uri.scheme == 'https') do |http|
  http.request(request)
end

response.value # raises an error unless the status is 2xx
puts response.body
