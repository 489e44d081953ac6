"""Redirects (RFC 9110, 15.4), as far as the clients that are stood in for agree."""

from .connection import Connection, field_of


def follow(answer, verb, fields, body, changes, address):
    """The answer after a redirect on the same server; `changes(status, verb)` says with which verb a client goes on."""
    for _ in range(10):
        status, location = int(answer.split(b" ", 2)[1]), field_of(answer, "location")
        if status not in (301, 302, 303, 307, 308) or not location.startswith("/"):
            return answer
        next_verb = changes(status, verb)
        if next_verb != verb:
            gone, body = ("content-type", "content-length"), b""
            fields = [field for field in fields if field[0].lower() not in gone]
        verb = next_verb
        answer = Connection(*address).exchange(Quiet, verb, location, fields, body)
    return answer


class Quiet:
    NtlmAuth = DigestAuth = False


def as_browsers(status, verb):
    """.NET's HttpClient and URLSession."""
    if status in (301, 302):
        return "GET" if verb == "POST" else verb
    return "GET" if status == 303 and verb != "HEAD" else verb


def as_get(status, verb):
    """Chilkat's RedirectVerb, where it is not set."""
    return "GET"
