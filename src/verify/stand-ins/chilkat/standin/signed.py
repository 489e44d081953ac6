"""The fields by which the library signs requests: OAuth 1 (RFC 5849) and digest (RFC 7616)."""

import base64
import hashlib
import hmac
import re
import secrets
import time
from urllib.parse import quote, unquote


def oauth1(http, verb, url, target, headers, body):
    given = {
        "oauth_consumer_key": http.OAuthConsumerKey,
        "oauth_token": http.OAuthToken,
        "oauth_signature_method": http.OAuthSigMethod,
        "oauth_timestamp": str(int(time.time())),
        "oauth_nonce": secrets.token_hex(8),
        "oauth_version": "1.0",
        "oauth_callback": http.OAuthCallback,
        "oauth_verifier": http.OAuthVerifier,
    }
    own = [(name, value) for name, value in given.items() if value]
    path, _, query = target.partition("?")
    types = [value for name, value in headers if name.lower() == "content-type"]
    form = body.decode("latin-1") if types and types[0].startswith("application/x-www-form-urlencoded") else ""
    pairs = [(percent(name), percent(value)) for name, value in own + decoded(query) + decoded(form)]
    text = "&".join(f"{name}={value}" for name, value in sorted(pairs))
    base = "&".join([verb, percent(url + path), percent(text)])
    key = f"{percent(http.OAuthConsumerSecret)}&{percent(http.OAuthTokenSecret)}"
    own.append(("oauth_signature", signature(http.OAuthSigMethod, key, base)))
    realm = [f'realm="{http.OAuthRealm}"'] if http.OAuthRealm else []
    return "OAuth " + ", ".join(realm + [f'{name}="{percent(value)}"' for name, value in own])


def signature(method, key, base):
    if method == "PLAINTEXT":
        return key
    kind = {"HMAC-SHA1": "sha1", "HMAC-SHA256": "sha256"}[method]
    return base64.b64encode(hmac.new(key.encode(), base.encode(), kind).digest()).decode()


def digest(http, verb, target, challenge):
    """The answer to a challenge; None where it asks for something else."""
    if not challenge.lower().startswith("digest "):
        return None
    asked = dict(re.findall(r'(\w+)="?([^",]*)"?', challenge[7:]))
    algorithm = asked.get("algorithm", "MD5")
    kind = {"sha-256": "sha256", "sha-512": "sha512"}.get(algorithm.lower().removesuffix("-sess"), "md5")
    cnonce = secrets.token_hex(8)
    step = lambda text: hashlib.new(kind, text.encode()).hexdigest()
    user = step(f"{http.Login}:{asked['realm']}:{http.Password}")
    if algorithm.lower().endswith("-sess"):
        user = step(f"{user}:{asked['nonce']}:{cnonce}")
    middle = f"{asked['nonce']}:00000001:{cnonce}:auth" if "qop" in asked else asked["nonce"]
    answer = step(f"{user}:{middle}:{step(f'{verb}:{target}')}")
    qop = f', qop=auth, nc=00000001, cnonce="{cnonce}"' if "qop" in asked else ""
    return (
        f'Digest username="{http.Login}", realm="{asked["realm"]}", nonce="{asked["nonce"]}", uri="{target}", '
        f'algorithm={algorithm}, response="{answer}"{qop}'
    )


def percent(text):
    return quote(text, safe="-._~")


def decoded(query):
    pairs = [pair.partition("=") for pair in query.split("&") if pair]
    return [(unquote(name), unquote(value)) for name, _, value in pairs]
