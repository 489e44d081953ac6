# Runs a script that loads Chilkat: its commands are there, and the stand-in runs beside it. Objects that are left at the end are an error.
namespace eval standin {
    variable home [file dirname [file dirname [file normalize [info script]]]]
    variable pipe [open "|python3 $home/bridge.py" r+]
    fconfigure $pipe -encoding utf-8 -translation lf -buffering line

    proc ask {args} {
        variable pipe
        puts $pipe [join $args \t]
        set answer [gets $pipe]
        set value [string map {\\\\ \\ \\t \t \\n \n \\r \r} [string range $answer 1 end]]
        if {[string index $answer 0] eq "e"} { error $value }
        return $value
    }
    proc field {type value} {
        switch $type {
            string { return s[string map {\\ \\\\ \t \\t \n \\n \r \\r} $value] }
            int { return i[expr {int($value)}] }
            bool { return b[expr {$value ? 1 : 0}] }
        }
        return o$value
    }
    # Members that give a string are spelled in lowerCamel; other properties are read by get_.
    proc define {class name how gives takes} {
        set small [string tolower $name 0 0]
        if {$how eq "call"} {
            set spelled [expr {$gives eq "string" ? $small : $name}]
            proc ::Ck${class}_$spelled {self args} [string map [list NAME $name TAKES $takes] {
                set takes {TAKES}
                if {[llength $args] != [llength $takes]} { error "NAME takes [llength $takes] arguments" }
                set fields {}
                foreach type $takes value $args { lappend fields [::standin::field $type $value] }
                return [::standin::ask call $self NAME {*}$fields]
            }]
            return
        }
        set getter [expr {$gives eq "string" ? $small : "get_$name"}]
        proc ::Ck${class}_$getter {self} "return \[::standin::ask get \$self $name\]"
        if {$how eq "getset"} { proc ::Ck${class}_put_$name {self value} "::standin::ask set \$self $name \[::standin::field $gives \$value\]" }
    }
    proc checkLeft {} {
        set left [ask live]
        if {$left ne ""} {
            puts stderr "not deleted: $left"
            ::standin::leave 1
        }
    }
    proc read {} {
        variable home
        set table [open $home/members.tsv]
        fconfigure $table -encoding utf-8
        foreach line [split [string trim [::read $table] \n] \n] {
            lassign [split $line \t] class name how gives takes
            proc ::new_Ck$class {} "return \[::standin::ask new $class\]"
            proc ::delete_Ck$class {self} {::standin::ask delete $self}
            define $class $name $how $gives $takes
        }
        close $table
    }
    read
}
rename exit ::standin::leave
proc exit {{code 0}} { ::standin::checkLeft; ::standin::leave $code }
proc load {path} { if {![string match ./chilkat.* $path]} { error "there is no $path" } }
fconfigure stdout -encoding utf-8
source -encoding utf-8 [lindex $argv 0]
::standin::checkLeft
