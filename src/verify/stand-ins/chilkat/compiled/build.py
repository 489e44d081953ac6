"""Writes the library's binding for a compiled language from members.tsv, and compiles it where that saves time: `build.py c FOLDER`
makes FOLDER/c. Does nothing where it is there already; the signatures are what a compiler holds a sample to."""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys

HOME = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(os.path.dirname(HOME), "members.tsv")


class Member:
    def __init__(self, line):
        self.kind, self.name, self.how, self.gives, takes, labels = line.rstrip("\n").split("\t")
        self.takes, self.labels = takes.split(), labels.split()
        self.small = self.name[0].lower() + self.name[1:]


def members():
    classes = {}
    with open(TABLE, encoding="utf-8") as file:
        for member in map(Member, file):
            classes.setdefault(member.kind, []).append(member)
    return classes


CODES = {"string": "s", "int": "i", "bool": "b"}


def codes(takes):
    return "".join(CODES.get(kind, "o") for kind in takes)


# C: functions on handles; strings as they are, or wide (W)


def c_type(kind, wide):
    scalars = {"string": "const wchar_t *" if wide else "const char *", "int": "int ", "bool": "BOOL ", "void": "void "}
    return scalars.get(kind, f"HCk{kind}{wide} ")


def c_functions(kind, about, wide):
    handle = f"HCk{kind}{wide} self"
    prefix = f"Ck{kind}{wide}_"
    ask = "ck_ask_wide" if wide else "ck_ask"

    def body(gives, call):
        if gives == "void":
            return f"{{ {call}; }}"
        last = {"string": "ck_wide_string()" if wide else "ck_string()", "int": "ck_int()", "bool": "ck_int()"}
        return f"{{ {call}; return {last.get(gives, f'(HCk{gives}{wide})ck_object()')}; }}"

    yield f"HCk{kind}{wide} {prefix}Create(void)", f'{{ ck_new("{kind}"); return (HCk{kind}{wide})ck_object(); }}'
    yield f"void {prefix}Dispose({handle})", "{ ck_delete((long)self); }"
    for member in about:
        gives, name = member.gives, member.name
        if member.how == "call":
            spelled = member.small if gives == "string" else name
            given = "".join(f", {c_type(kind, wide)}a{at}" for at, kind in enumerate(member.takes))
            passed = "".join(f", {'(long)' if code == 'o' else ''}a{at}" for at, code in enumerate(codes(member.takes)))
            call = f'{ask}((long)self, "call", "{name}", "{codes(member.takes)}"{passed})'
            yield f"{c_type(gives, wide)}{prefix}{spelled}({handle}{given})", body(gives, call)
            continue
        spelled = member.small if gives == "string" else f"get{name}"
        yield f"{c_type(gives, wide)}{prefix}{spelled}({handle})", body(gives, f'{ask}((long)self, "get", "{name}", "")')
        if member.how == "getset":
            call = f'{ask}((long)self, "set", "{name}", "{codes([gives])}", a0)'
            yield f"void {prefix}put{name}({handle}, {c_type(gives, wide)}a0)", f"{{ {call}; }}"


def c(folder, classes):
    shutil.copy(os.path.join(HOME, "ck.h"), folder)
    shutil.copy(os.path.join(HOME, "ck.c"), folder)
    for wide in ("", "W"):
        handles = "".join(f"typedef struct Ck{kind}{wide}_ *HCk{kind}{wide};\n" for kind in classes)
        write(folder, f"C_CkHandles{wide}.h", f'#ifndef CK_HANDLES{wide}\n#define CK_HANDLES{wide}\n#include "ck.h"\n{handles}#endif\n')
        source = "".join(f'#include "C_Ck{kind}{wide}.h"\n' for kind in classes)
        for kind, about in classes.items():
            functions = list(c_functions(kind, about, wide))
            head = f'#ifndef C_CK{kind}{wide}\n#define C_CK{kind}{wide}\n#include "C_CkHandles{wide}.h"\n'
            write(folder, f"C_Ck{kind}{wide}.h", head + "".join(f"{one};\n" for one, _ in functions) + "#endif\n")
            source += "".join(f"{one} {body}\n" for one, body in functions)
        write(folder, f"binding{wide}.c", source)
    compile_c(folder, ["ck.c", "binding.c", "bindingW.c"])


def compile_c(folder, sources):
    for source in sources:
        run("gcc", "-O0", "-w", "-c", "-o", os.path.join(folder, source[:-2] + ".o"), os.path.join(folder, source))
    run("ar", "rcs", os.path.join(folder, "libchilkat.a"), *[os.path.join(folder, source[:-2] + ".o") for source in sources])


# C++: classes; objects that are returned are the caller's to delete


def cpp_class(kind, about, wide):
    def type_of(gives):
        text = "const wchar_t *" if wide else "const char *"
        return {"string": text, "int": "int ", "bool": "bool ", "void": "void "}.get(gives, f"Ck{gives}{wide} *")

    def taken(gives, at):
        return f"Ck{gives}{wide} &a{at}" if codes([gives]) == "o" else f"{type_of(gives)}a{at}"

    def body(gives, call):
        if gives == "void":
            return f"{{ {call}; }}"
        last = {"string": "ck_wide_string()" if wide else "ck_string()", "int": "ck_int()", "bool": "ck_int() != 0"}
        made = f"long made = ck_object(); return made ? new Ck{gives}{wide}(made) : 0"
        return f"{{ {call}; {f'return {last[gives]}' if gives in last else made}; }}"

    ask = "ck_ask_wide" if wide else "ck_ask"
    name = f"Ck{kind}{wide}"
    lines = [f"{name}() {{ ck_new(\"{kind}\"); id = ck_object(); }}", f"explicit {name}(long made) : id(made) {{}}", f"~{name}() {{ ck_delete(id); }}"]
    for member in about:
        gives = member.gives
        if member.how == "call":
            spelled = member.small if gives == "string" else member.name
            given = ", ".join(taken(kind, at) for at, kind in enumerate(member.takes))
            passed = "".join(f", (int)a{at}" if code == "b" else f", a{at}.id" if code == "o" else f", a{at}" for at, code in enumerate(codes(member.takes)))
            call = f'{ask}(id, "call", "{member.name}", "{codes(member.takes)}"{passed})'
            lines.append(f"{type_of(gives)}{spelled}({given}) {body(gives, call)}")
            continue
        spelled = member.small if gives == "string" else f"get_{member.name}"
        lines.append(f"{type_of(gives)}{spelled}() " + body(gives, f'{ask}(id, "get", "{member.name}", "")'))
        if member.how == "getset":
            value = "(int)a0" if gives == "bool" else "a0"
            lines.append(f"void put_{member.name}({type_of(gives)}a0) {{ {ask}(id, \"set\", \"{member.name}\", \"{codes([gives])}\", {value}); }}")
    declared = "".join(f"{line}\n    " for line in lines)
    return f"class {name} {{\npublic:\n    long id;\n    {declared}\nprivate:\n    {name}(const {name} &);\n    {name} &operator=(const {name} &);\n}};\n"


def cpp(folder, classes):
    shutil.copy(os.path.join(HOME, "ck.h"), folder)
    shutil.copy(os.path.join(HOME, "ck.c"), folder)
    for wide in ("", "W"):
        ahead = "".join(f"class Ck{kind}{wide};\n" for kind in classes)
        # A class's functions may make objects of another one, which has to be whole by then.
        order = ["StringBuilder", "BinData", "Url", "HttpResponse", "HttpRequest", "JsonArray", "JsonObject", "Http"]
        whole = "".join(split_bodies(cpp_class(kind, classes[kind], wide)) for kind in order)
        bodies = "".join(inline_bodies(cpp_class(kind, classes[kind], wide), f"Ck{kind}{wide}") for kind in order)
        write(folder, f"CkAll{wide}.h", f'#ifndef CK_ALL{wide}\n#define CK_ALL{wide}\n#include "ck.h"\n{ahead}{whole}{bodies}#endif\n')
        for kind in classes:
            write(folder, f"Ck{kind}{wide}.h", f'#include "CkAll{wide}.h"\n')
    compile_c(folder, ["ck.c"])


def split_bodies(text):
    return "".join(line.split(" {", 1)[0].split(" : id(", 1)[0] + ";\n" if " { " in line or line.endswith("{}") else line + "\n" for line in text.splitlines())


def inline_bodies(text, name):
    found = ""
    for line in text.splitlines():
        if not (" { " in line or line.endswith("{}")):
            continue
        line = line.strip().removeprefix("explicit ")
        head, rest = line.split("(", 1)
        gives, spelled = head.rsplit(" ", 1) if " " in head and not head.startswith("~") else ("", head)
        while spelled.startswith("*"):
            gives, spelled = gives + " *", spelled[1:]
        found += f"inline {gives} {name}::{spelled}({rest}\n"
    return found


# Objective-C: classes; numbers are objects, and the names of arguments are part of a method's


def objc(folder, classes):
    shutil.copy(os.path.join(HOME, "ck.h"), folder)
    shutil.copy(os.path.join(HOME, "ck.c"), folder)
    types = {"string": "NSString *", "int": "NSNumber *", "bool": "BOOL", "void": "void"}
    ahead = "".join(f"@class Cko{kind};\n" for kind in classes)
    base = "@interface CkoBase : NSObject { @public long ck; }\n@end\n"
    heads, bodies = "", "@implementation CkoBase\n- (void)dealloc { ck_delete(ck); [super dealloc]; }\n@end\n"

    def given(gives, call):
        made = f"long made = ck_object(); if (made == 0) return nil; Cko{gives} *object = [Cko{gives} alloc]; object->ck = made; return [object autorelease]"
        last = {
            "void": call,
            "string": f"{call}; const char *text = ck_string(); return text == NULL ? nil : [NSString stringWithUTF8String: text]",
            "int": f"{call}; return [NSNumber numberWithInt: ck_int()]",
            "bool": f"{call}; return ck_int() != 0",
        }
        return f"{{ {last.get(gives, f'{call}; {made}')}; }}"

    def passed(gives, name):
        return {"string": f", [{name} UTF8String]", "int": f", [{name} intValue]", "bool": f", (int){name}"}.get(gives, f", {name}->ck")

    for kind, about in classes.items():
        head, body = "", f'- (id)init {{ ck_new("{kind}"); ck = ck_object(); return self; }}\n'
        for member in about:
            gives = types.get(member.gives, f"Cko{member.gives} *")
            if member.how == "call":
                parts = zip(member.takes, member.labels)
                taken = " ".join(f"{'' if at == 0 else label}:({types.get(one, f'Cko{one} *')})a{at}" for at, (one, label) in enumerate(parts))
                values = "".join(passed(one, f"a{at}") for at, one in enumerate(member.takes))
                signature = f"- ({gives}){member.name}{taken}"
                call = f'ck_ask(ck, "call", "{member.name}", "{codes(member.takes)}"{values})'
                head += f"{signature};\n"
                body += f"{signature} {given(member.gives, call)}\n"
                continue
            access = "" if member.how == "getset" else ", readonly"
            head += f"@property (nonatomic{access}{'' if member.gives == 'bool' else ', copy'}) {gives} {member.name};\n"
            call = f'ck_ask(ck, "get", "{member.name}", "")'
            body += f"- ({gives}){member.name} {given(member.gives, call)}\n"
            if member.how == "getset":
                body += f'- (void)set{member.name}:({gives})a0 {{ ck_ask(ck, "set", "{member.name}", "{codes([member.gives])}"{passed(member.gives, "a0")}); }}\n'
        heads += f"@interface Cko{kind} : CkoBase\n{head}@end\n"
        bodies += f"@implementation Cko{kind}\n{body}@end\n"
        write(folder, f"Cko{kind}.h", '#import "CkoAll.h"\n')
    write(folder, "CkoAll.h", f'#import <Foundation/Foundation.h>\n#include "ck.h"\n{ahead}{base}{heads}')
    write(folder, "binding.m", f'#import "CkoAll.h"\n{bodies}')
    compile_c(folder, ["ck.c"])
    flags = subprocess.run(["gnustep-config", "--objc-flags"], stdout=subprocess.PIPE, text=True, check=True).stdout.split()
    run("gcc", *flags, "-MF", os.devnull, "-w", "-c", "-o", os.path.join(folder, "binding.o"), os.path.join(folder, "binding.m"))
    run("ar", "rcs", os.path.join(folder, "libchilkat.a"), os.path.join(folder, "ck.o"), os.path.join(folder, "binding.o"))


# Java and C#: classes


def java(folder, classes):
    types = {"string": "String", "int": "int", "bool": "boolean", "void": "void"}
    place = os.path.join(folder, "com", "chilkatsoft")
    os.makedirs(place)
    shutil.copy(os.path.join(HOME, "Ck.java"), place)
    for kind, about in classes.items():
        lines = [f'public Ck{kind}() {{ super("{kind}"); }}', f"Ck{kind}(long id) {{ super(id); }}"]
        for member in about:
            gives = types.get(member.gives, f"Ck{member.gives}")

            def body(call):
                if gives == "void":
                    return f"{{ {call}; }}"
                last = {"String": f"text({call})", "int": f"number({call})", "boolean": f"truth({call})"}
                made = f"Object made = {call}; return made == null ? null : new {gives}((Long) made)"
                return f"{{ {f'return {last[gives]}' if gives in last else made}; }}"

            small = member.gives == "string"
            if member.how == "call":
                given = ", ".join(f"{types.get(one, f'Ck{one}')} a{at}" for at, one in enumerate(member.takes))
                passed = "".join(f", a{at}" for at in range(len(member.takes)))
                call = f'ask("call", id, "{member.name}"{passed})'
                lines.append(f"public {gives} {member.small if small else member.name}({given}) {body(call)}")
                continue
            call = f'ask("get", id, "{member.name}")'
            lines.append(f"public {gives} {member.small if small else 'get_' + member.name}() {body(call)}")
            if member.how == "getset":
                lines.append(f'public void put_{member.name}({gives} a0) {{ ask("set", id, "{member.name}", a0); }}')
        body_ = "\n  ".join(lines)
        write(place, f"Ck{kind}.java", f"package com.chilkatsoft;\n\npublic class Ck{kind} extends Ck {{\n  {body_}\n}}\n")
    android = os.path.join(HOME, "android")
    sources = [os.path.join(place, name) for name in os.listdir(place)]
    sources += [os.path.join(at, name) for at, _, names in os.walk(android) for name in names]
    run("javac", "-encoding", "UTF-8", "-d", folder, *sources)
    run("gcc", "-shared", "-o", os.path.join(folder, "libchilkat.so"), "-x", "c", os.devnull)


def csharp(folder, classes):
    types = {"string": "string", "int": "int", "bool": "bool", "void": "void"}
    source = ""
    for kind, about in classes.items():
        lines = [f'public {kind}() : base("{kind}") {{ }}', f"internal {kind}(long id) : base(id) {{ }}"]
        for member in about:
            gives = types.get(member.gives, member.gives)

            def given(call):
                last = {"string": f"(string){call}", "int": f"(int){call}", "bool": f"(bool){call}", "void": call}
                return last.get(gives, f"({call} is long made) ? new {gives}(made) : null")

            if member.how == "call":
                taken = ", ".join(f"{types.get(one, one)} a{at}" for at, one in enumerate(member.takes))
                passed = "".join(f", a{at}" for at in range(len(member.takes)))
                call = f'Ask("call", Id, "{member.name}"{passed})'
                lines.append(f"public {gives} {member.name}({taken}) {{ {'' if gives == 'void' else 'return '}{given(call)}; }}")
                continue
            getter = "get { return " + given(f'Ask("get", Id, "{member.name}")') + "; }"
            setter = f'set {{ Ask("set", Id, "{member.name}", value); }}' if member.how == "getset" else ""
            lines.append(f"public {gives} {member.name} {{ {getter} {setter} }}")
        body = "\n    ".join(lines)
        source += f"public class {kind} : Base {{\n    {body}\n}}\n"
    write(folder, "Classes.cs", f"namespace Chilkat {{\n{source}}}\n")
    run("mcs", "-target:library", f"-out:{folder}/Chilkat.dll", os.path.join(HOME, "Base.cs"), os.path.join(folder, "Classes.cs"))


# Go: a module that samples import


def go(folder, classes):
    types = {"string": "string", "int": "int", "bool": "bool"}
    source = "package chilkat\n\n"
    for kind, about in classes.items():
        source += f'type {kind} struct{{ id int64 }}\n\nfunc New{kind}() *{kind} {{ return &{kind}{{id: ask("new", "{kind}").(int64)}} }}\n'
        source += f'func (z *{kind}) Dispose{kind}() {{ ask("delete", z.id) }}\n'
        source += f"func (z *{kind}) number() int64 {{ return z.id }}\n"
        for member in about:
            if member.how == "call":
                taken = ", ".join(f"a{at} {types.get(one, f'*{one}')}" for at, one in enumerate(member.takes))
                passed = "".join(f", a{at}" for at in range(len(member.takes)))
                call = f'ask("call", z.id, "{member.name}"{passed})'
                ways = {
                    "void": ("", call),
                    "string": ("*string", f"answer, isText := {call}.(string); if !isText {{ return nil }}; return &answer"),
                    "int": ("int", f"return int({call}.(int64))"),
                    "bool": ("bool", f"return {call}.(bool)"),
                }
                made = f"answer, isObject := {call}.(int64); if !isObject {{ return nil }}; return &{member.gives}{{id: answer}}"
                gives, body = ways.get(member.gives, (f"*{member.gives}", made))
                source += f"func (z *{kind}) {member.name}({taken}) {gives} {{ {body} }}\n"
                continue
            call = f'ask("get", z.id, "{member.name}")'
            value = f"int({call}.(int64))" if member.gives == "int" else f"{call}.({types[member.gives]})"
            source += f"func (z *{kind}) {member.name}() {types[member.gives]} {{ return {value} }}\n"
            if member.how == "getset":
                source += f'func (z *{kind}) Set{member.name}(a0 {types[member.gives]}) {{ ask("set", z.id, "{member.name}", a0) }}\n'
    write(folder, "classes.go", source)
    write(folder, "go.mod", "module chilkat\n\ngo 1.22\n")
    shutil.copy(os.path.join(HOME, "ask.go"), folder)


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[:3])}…: {done.stdout[:4000]}")


def stamp():
    digest = hashlib.sha256(open(TABLE, "rb").read())
    for at, _, names in sorted(os.walk(HOME)):
        for name in sorted(names):
            if not name.endswith(".pyc"):
                digest.update(open(os.path.join(at, name), "rb").read())
    return digest.hexdigest()


def main(language, place):
    os.makedirs(place, exist_ok=True)
    folder, wanted = os.path.join(place, language), stamp()
    with open(os.path.join(place, f"{language}.lock"), "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = os.path.join(folder, "stamp")
        if os.path.exists(done) and open(done, encoding="utf-8").read() == wanted:
            return
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        {"c": c, "cpp": cpp, "objc": objc, "java": java, "csharp": csharp, "go": go}[language](folder, members())
        write(folder, "stamp", wanted)


main(*sys.argv[1:])
