"""The messages of NTLM ([MS-NLMP] 2.2.1), in the form of its second version."""

import base64
import hashlib
import hmac
import secrets
import struct
import time

SIGNATURE = b"NTLMSSP\0"
# UNICODE, REQUEST_TARGET, NTLM, ALWAYS_SIGN, EXTENDED_SESSIONSECURITY
FLAGS = 0x1 | 0x4 | 0x200 | 0x8000 | 0x80000


def negotiate():
    return field(SIGNATURE + struct.pack("<II", 1, FLAGS) + bytes(16))


def authenticate(challenge, login, password, domain):
    message = base64.b64decode(challenge.partition(" ")[2])
    length, _, offset = struct.unpack_from("<HHI", message, 40)
    info = message[offset : offset + length]
    key = mac(md4(password.encode("utf-16-le")), (login.upper() + domain).encode("utf-16-le"))
    stamp = struct.pack("<Q", int((time.time() + 11644473600) * 10**7))
    blob = b"\x01\x01" + bytes(6) + stamp + secrets.token_bytes(8) + bytes(4) + info + bytes(4)
    answer = mac(key, message[24:32] + blob) + blob
    parts = [bytes(24), answer, *(text.encode("utf-16-le") for text in (domain, login, "")), b""]
    head, at, body = SIGNATURE + struct.pack("<I", 3), 64, b""
    for part in parts:
        head += struct.pack("<HHI", len(part), len(part), at + len(body))
        body += part
    return field(head + struct.pack("<I", FLAGS) + body)


def field(message):
    return "NTLM " + base64.b64encode(message).decode()


def mac(key, data):
    return hmac.new(key, data, hashlib.md5).digest()


def md4(data):
    """RFC 1320: today's OpenSSL has it no more."""
    data += b"\x80" + bytes((55 - len(data)) % 64) + struct.pack("<Q", len(data) * 8)
    state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476]
    mixes = (
        lambda x, y, z: (x & y) | (~x & z),
        lambda x, y, z: (x & y) | (x & z) | (y & z),
        lambda x, y, z: x ^ y ^ z,
    )
    orders = (
        range(16),
        [at * 4 % 16 + at // 4 for at in range(16)],
        [int(f"{at:04b}"[::-1], 2) for at in range(16)],
    )
    turns = ((3, 7, 11, 19), (3, 5, 9, 13), (3, 9, 11, 15))
    for start in range(0, len(data), 64):
        words = struct.unpack_from("<16I", data, start)
        a, b, c, d = state
        for mix, order, turn, constant in zip(mixes, orders, turns, (0, 0x5A827999, 0x6ED9EBA1)):
            for at, word in enumerate(order):
                total = (a + mix(b, c, d) + words[word] + constant) & 0xFFFFFFFF
                by = turn[at % 4]
                a, b, c, d = d, ((total << by) | (total >> (32 - by))) & 0xFFFFFFFF, b, c
        state = [(old + new) & 0xFFFFFFFF for old, new in zip(state, (a, b, c, d))]
    return struct.pack("<4I", *state)
