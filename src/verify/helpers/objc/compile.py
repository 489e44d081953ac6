"""Compiles a sample by GCC against GNUstep: `compile.py FILE PROGRAM FOLDER`, FOLDER with the headers and the archive of the library.

GCC does not know `@autoreleasepool`, which is Clang's: it is compiled as the pool that it stands for."""

import subprocess
import sys

POOL = "    @autoreleasepool {\n"
OLDER = "    NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init]; {\n"


def config(flag):
    return subprocess.run(["gnustep-config", flag], stdout=subprocess.PIPE, text=True, check=True).stdout.split()


def main(file, program, folder):
    with open(file, encoding="utf-8") as source:
        text = source.read()
    at = text.rindex(POOL)
    text = text[:at] + OLDER + text[at + len(POOL) :]
    flags = ["-x", "objective-c", "-MF", "/dev/null", "-Wall", "-Werror", "-Wno-unused-variable", "-Wno-unused-but-set-variable"]
    built = ["-x", "none", f"{folder}/libchilkat.a", *config("--base-libs")]
    command = ["gcc", *config("--objc-flags"), *flags, "-I", folder, "-o", program, "-", *built]
    sys.exit(subprocess.run(command, input=text, text=True, check=False).returncode)


main(*sys.argv[1:])
