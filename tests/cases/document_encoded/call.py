"""Document style in the encoding of SOAP 1.2: parts by themselves, and people who know each other."""

import httpx
from document_encoded import Credentials
from document_encoded.family import Family, Person


def call(http: httpx.Client) -> None:
    ann, bob = Person(name="Ann", children=[]), Person(name="Bob", children=[Person(name="Cas", children=[])])
    ann.spouse, bob.spouse = bob, ann
    found = Family(Credentials(), http=http).find(person=ann, shape=[[True, False]])
    assert found.name == "Ann" and found.spouse is not None
    assert found.spouse.name == "Bob" and found.spouse.spouse is found
    assert found.spouse.children is found.children
    assert found.children == [Person(name="Cas", children=[])]
