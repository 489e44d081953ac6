# The module Chilkat for Ruby: the stand-in runs beside it, and is asked for everything.
require 'json'

module Chilkat
  SERVER = IO.popen(['python3', File.join(__dir__, 'serve.py')], 'r+', external_encoding: 'UTF-8')
  SERVER.sync = true

  def self.ask(command)
    SERVER.puts(JSON.generate(command))
    answer = JSON.parse(SERVER.gets)
    raise NoMethodError, answer['error'] if answer.key?('error')

    answer
  end

  # One object of the library.
  class Proxy
    attr_reader :id

    def initialize(id = nil)
      @id = id || Chilkat.ask(create: self.class.name.sub('Chilkat::Ck', ''))['object']
    end

    def respond_to_missing?(_name, _include_all = false) = true

    def method_missing(name, *arguments)
      # Ruby asks objects what they are (`to_ary`, `to_str`); they are none of these.
      return super if name.to_s.start_with?('to_')

      plain = arguments.map { |argument| argument.is_a?(Proxy) ? { object: argument.id } : argument }
      answer = Chilkat.ask(on: @id, name: name, arguments: plain)
      answer.key?('object') ? Proxy.new(answer['object']) : answer['value']
    end
  end

  %w[BinData Http HttpRequest HttpResponse JsonArray JsonObject StringBuilder Url].each do |name|
    const_set("Ck#{name}", Class.new(Proxy))
  end
end
