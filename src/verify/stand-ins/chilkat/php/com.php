<?php

require_once __DIR__ . '/bridge.php';

/** COM, where there is none: its objects have Chilkat's members, in any case of letters, and booleans are 1 and 0. */
final class COM
{
    public readonly string $id;
    private readonly string $kind;

    public function __construct(string $program, ?string $id = null)
    {
        [$library, $kind] = explode('.', $program) + ['', ''];
        if (!str_starts_with($library, 'Chilkat') || !isset(StandIn::$members[$kind])) {
            throw new Error("Failed to create COM object `$program'");
        }
        $this->kind = $kind;
        $this->id = $id ?? StandIn::ask('new', $kind);
    }

    /** @return array{string, string, string, string[]} */
    private function member(string $wanted): array
    {
        foreach (StandIn::$members[$this->kind] as $name => $about) {
            if (strcasecmp($name, $wanted) === 0) {
                return [$name, ...$about];
            }
        }
        throw new Error("Unable to lookup `$wanted'");
    }

    private function outside(?string $answer, string $gives)
    {
        return match ($gives) {
            'string' => $answer,
            'int', 'bool' => (int) $answer,
            'void' => null,
            default => $answer === null ? null : new COM("Chilkat.$gives", $answer),
        };
    }

    public function __get(string $wanted)
    {
        [$name, , $gives] = $this->member($wanted);
        return $this->outside(StandIn::ask('get', $this->id, $name), $gives);
    }

    public function __set(string $wanted, $value): void
    {
        [$name, , $gives] = $this->member($wanted);
        StandIn::ask('set', $this->id, $name, StandIn::field($gives, $value, true));
    }

    public function __call(string $wanted, array $given)
    {
        [$name, , $gives, $takes] = $this->member($wanted);
        return $this->outside(StandIn::call($this->id, $name, $takes, $given, true), $gives);
    }
}
