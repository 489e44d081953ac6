# The module chilkat for Perl: classes are chilkat::Ck…, and the stand-in runs beside it.
package chilkat;
use strict;
use warnings;
use File::Basename qw(dirname);
use IPC::Open2;

my $home = dirname(dirname(__FILE__));
my $process = open2(my $from, my $to, 'python3', "$home/bridge.py");
my %members;

sub ask {
    my $line = join("\t", @_);
    print {$to} "$line\n";
    my $answer = readline($from) // die "the stand-in is gone\n";
    chomp $answer;
    my ($kind, $value) = (substr($answer, 0, 1), substr($answer, 1));
    my %found = ('\\' => '\\', t => "\t", n => "\n", r => "\r");
    $value =~ s/\\(.)/$found{$1}/ge;
    die "$value\n" if $kind eq 'e';
    return $kind eq 'n' || $kind eq 'v' ? undef : $value;
}

sub field {
    my ($type, $value) = @_;
    if ($type eq 'string') {
        my %escape = ('\\' => '\\\\', "\t" => '\\t', "\n" => '\\n', "\r" => '\\r');
        $value =~ s/([\\\t\n\r])/$escape{$1}/g;
        return "s$value";
    }
    return ref $value ? "o$value->{id}" : ($type eq 'int' ? 'i' : 'b') . ($value || 0);
}

# Members that give a string are spelled in lowerCamel; other properties are read by get_.
sub define {
    my ($class, $name, $how, $gives, @takes) = @_;
    my $pack = sub { my ($value) = @_; return !defined $value || $gives =~ /^(?:string|int|bool|void)$/ ? $value : bless { id => $value }, "chilkat::Ck$gives" };
    no strict 'refs';
    if ($how eq 'call') {
        my $spelled = $gives eq 'string' ? lcfirst $name : $name;
        *{"chilkat::Ck${class}::$spelled"} = sub {
            my ($self, @given) = @_;
            die "$spelled takes " . @takes . " arguments\n" if @given != @takes;
            return $pack->(ask('call', $self->{id}, $name, map { field($takes[$_], $given[$_]) } 0 .. $#takes));
        };
        return;
    }
    my $getter = $gives eq 'string' ? lcfirst $name : "get_$name";
    *{"chilkat::Ck${class}::$getter"} = sub { ask('get', $_[0]{id}, $name) };
    *{"chilkat::Ck${class}::put_$name"} = sub { ask('set', $_[0]{id}, $name, field($gives, $_[1])) } if $how eq 'getset';
}

open(my $table, '<', "$home/members.tsv") or die "$home/members.tsv: $!\n";
while (my $line = <$table>) {
    chomp $line;
    my ($class, $name, $how, $gives, $takes) = split /\t/, $line, -1;
    no strict 'refs';
    *{"chilkat::Ck${class}::new"} = sub { bless { id => ask('new', $class) }, "chilkat::Ck$class" } unless defined &{"chilkat::Ck${class}::new"};
    define($class, $name, $how, $gives, split(/ /, $takes));
}
close($table);

1;
