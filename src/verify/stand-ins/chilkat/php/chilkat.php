<?php

require_once __DIR__ . '/bridge.php';

/** The extension: members that give a string are spelled in lowerCamel, other properties are read by get_. */
class CkObject
{
    public string $id;

    public function __construct(?string $id = null)
    {
        $this->id = $id ?? StandIn::ask('new', $this->kind());
    }

    private function kind(): string
    {
        return substr(static::class, 2);
    }

    public function __set(string $name, $value): void
    {
        throw new Error("there is no $name: properties are set by put_$name()");
    }

    public function __call(string $spelled, array $given)
    {
        [$prefix, $rest] = [substr($spelled, 0, 4), substr($spelled, 4)];
        $isAccess = $prefix === 'get_' || $prefix === 'put_';
        $name = $isAccess ? $rest : ucfirst($spelled);
        [$how, $gives, $takes] = StandIn::$members[$this->kind()][$name] ?? throw new Error("there is no $spelled");
        if ($prefix === 'put_' && $how === 'getset') {
            return StandIn::ask('set', $this->id, $name, StandIn::field($gives, $given[0], false));
        }
        // What gives a string is spelled in lowerCamel.
        $expected = $gives === 'string' ? lcfirst($name) : ($how === 'call' ? $name : "get_$name");
        if ($spelled !== $expected) {
            throw new Error("there is no $spelled, but $expected");
        }
        $answer = $how === 'call' ? StandIn::call($this->id, $name, $takes, $given, false) : StandIn::ask('get', $this->id, $name);
        return match ($gives) {
            'string' => $answer,
            'int' => (int) $answer,
            'bool' => $answer === '1',
            'void' => null,
            default => $answer === null ? null : new ("Ck$gives")($answer),
        };
    }
}

foreach (array_keys(StandIn::$members) as $class) {
    eval("final class Ck$class extends CkObject {}");
}
