"""A stand-in for the Chilkat library, which is commercial and has no free package.

It has the documented classes, properties and methods that samples use (the 9.5 API, and the 11 API's calls that
fill a response object), and really sends the request. What it does not know is an AttributeError, so that a
sample that asks for more than is documented here does not run.
"""

from .http import Http
from .json_array import JsonArray
from .json_object import JsonObject
from .request import HttpRequest
from .response import HttpResponse
from .text import BinData, StringBuilder
from .url import Url

CLASSES = {
    "BinData": BinData,
    "Http": Http,
    "HttpRequest": HttpRequest,
    "HttpResponse": HttpResponse,
    "JsonArray": JsonArray,
    "JsonObject": JsonObject,
    "StringBuilder": StringBuilder,
    "Url": Url,
}
