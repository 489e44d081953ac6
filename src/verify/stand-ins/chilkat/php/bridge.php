<?php

// The stand-in runs beside the program, and is asked for everything.
final class StandIn
{
    private static $process;
    private static array $pipes = [];
    public static array $members = [];

    public static function start(): void
    {
        $home = dirname(__DIR__);
        self::$process = proc_open(['python3', "$home/bridge.py"], [['pipe', 'r'], ['pipe', 'w'], STDERR], self::$pipes);
        foreach (file("$home/members.tsv", FILE_IGNORE_NEW_LINES) as $line) {
            [$class, $name, $how, $gives, $takes] = explode("\t", $line);
            self::$members[$class][$name] = [$how, $gives, $takes === '' ? [] : explode(' ', $takes)];
        }
    }

    /** @return string|null what is given, without its type; nothing where nothing is */
    public static function ask(string ...$fields): ?string
    {
        fwrite(self::$pipes[0], implode("\t", $fields) . "\n");
        $answer = rtrim((string) fgets(self::$pipes[1]), "\n");
        $value = strtr(substr($answer, 1), ['\\\\' => '\\', '\\t' => "\t", '\\n' => "\n", '\\r' => "\r"]);
        if ($answer === '' || $answer[0] === 'e') {
            throw new TypeError($value);
        }
        return $answer[0] === 'n' || $answer[0] === 'v' ? null : $value;
    }

    /** @param mixed $value booleans may be 1 and 0 where `$isLoose` */
    public static function field(string $type, $value, bool $isLoose): string
    {
        if ($type === 'string' && is_string($value)) {
            return 's' . strtr($value, ['\\' => '\\\\', "\t" => '\\t', "\n" => '\\n', "\r" => '\\r']);
        }
        if ($type === 'int' && is_int($value)) {
            return "i$value";
        }
        if ($type === 'bool' && ($isLoose ? $value === 0 || $value === 1 : is_bool($value))) {
            return 'b' . (int) $value;
        }
        if (is_object($value)) {
            return "o$value->id";
        }
        throw new TypeError("expected a $type, found " . get_debug_type($value));
    }

    /** @param string[] $takes */
    public static function call(string $id, string $name, array $takes, array $given, bool $isLoose): ?string
    {
        if (count($given) !== count($takes)) {
            throw new TypeError("$name takes " . count($takes) . ' arguments');
        }
        $fields = array_map(fn($type, $value) => self::field($type, $value, $isLoose), $takes, $given);
        return self::ask('call', $id, $name, ...$fields);
    }
}
StandIn::start();
