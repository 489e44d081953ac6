"""Compiles a sample by GCC against GNUstep: `compile.py FILE PROGRAM FOLDER`, FOLDER with the headers and the archive of the library.

GCC does not know `@autoreleasepool`, which is Clang's: it is compiled as the pool that it stands for. GNUstep puts the version of an NSUUID
into the wrong byte; Apple's are of version 4 (RFC 9562, 5.4)."""

import subprocess
import sys

POOL = "    @autoreleasepool {\n"
OLDER = "    NSAutoreleasePool *pool = [[NSAutoreleasePool alloc] init]; {\n"

VERSION_4 = """
@implementation NSUUID (Version4)
- (id)init {
    NSUInteger at;
    unsigned char bytes[16];
    for (at = 0; at < 16; at++) bytes[at] = arc4random_uniform(256);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return [self initWithUUIDBytes:bytes];
}
@end
"""


def config(flag):
    return subprocess.run(["gnustep-config", flag], stdout=subprocess.PIPE, text=True, check=True).stdout.split()


def main(file, program, folder):
    with open(file, encoding="utf-8") as source:
        text = source.read()
    at = text.rindex(POOL)
    text = text[:at] + OLDER + text[at + len(POOL) :]
    if "NSUUID" in text:
        text += VERSION_4
    flags = ["-x", "objective-c", "-MF", "/dev/null", "-Wall", "-Werror", "-Wno-unused-variable", "-Wno-unused-but-set-variable"]
    built = ["-x", "none", f"{folder}/libchilkat.a", *config("--base-libs")]
    command = ["gcc", *config("--objc-flags"), *flags, "-I", folder, "-o", program, "-", *built]
    sys.exit(subprocess.run(command, input=text, text=True, check=False).returncode)


main(*sys.argv[1:])
