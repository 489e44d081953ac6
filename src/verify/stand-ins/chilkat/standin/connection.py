import socket

from .ntlm import authenticate, negotiate
from .request import set_header
from .signed import digest


class Connection:
    """One connection to the server. It is kept between the rounds of a challenge, since NTLM lives on it."""

    def __init__(self, host, port):
        self._address = (host, port)
        self._socket = None

    def exchange(self, http, verb, target, fields, body):
        """Sends a request, and once more with the answer to a challenge where there is one."""
        try:
            if http.NtlmAuth:
                set_header(fields, "Authorization", negotiate())
            answer = self._round(verb, target, fields, body)
            challenge = field_of(answer, "www-authenticate")
            if http.NtlmAuth and challenge.startswith("NTLM "):
                value = authenticate(challenge, http.Login, http.Password, http.LoginDomain)
            elif http.DigestAuth:
                value = digest(http, verb, target, challenge)
            else:
                return answer
            if value is None:
                return answer
            set_header(fields, "Authorization", value)
            return self._round(verb, target, fields, body)
        finally:
            if self._socket is not None:
                self._socket.close()

    def _round(self, verb, target, fields, body):
        if self._socket is None:
            self._socket = socket.create_connection(self._address, 10)
        lines = [f"{verb} {target} HTTP/1.1"] + [f"{name}: {value}" for name, value in fields]
        self._socket.sendall("\r\n".join(lines + ["", ""]).encode("utf-8", "surrogateescape") + body)
        answer = self._read(verb)
        if field_of(answer, "connection").lower() == "close":
            self._socket.close()
            self._socket = None
        return answer

    def _read(self, verb):
        # What is said meanwhile (1xx) comes before the answer: https://www.rfc-editor.org/rfc/rfc9110#section-15.2
        head, body = b"HTTP/1.1 100", b""
        while head.startswith(b"HTTP/1.1 1"):
            while b"\r\n\r\n" not in body and (piece := self._socket.recv(65536)):
                body += piece
            head, _, body = body.partition(b"\r\n\r\n")
        length = 0 if verb == "HEAD" else int(field_of(head, "content-length") or -1)
        while (length < 0 or len(body) < length) and (piece := self._socket.recv(65536)):
            body += piece
        return head + b"\r\n\r\n" + body


def field_of(answer, name):
    head = answer.partition(b"\r\n\r\n")[0].decode("latin-1")
    for line in head.split("\r\n")[1:]:
        found, _, value = line.partition(":")
        if found.strip().lower() == name:
            return value.strip()
    return ""
