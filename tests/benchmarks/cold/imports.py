"""Only the imports of lxml and of the HTTP library, which a client cannot do without."""

import httpx2
from lxml import etree

assert callable(httpx2.Client) and callable(etree.fromstring)
print("Spring sale")
