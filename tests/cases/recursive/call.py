"""Types that contain themselves, each other, and their own derived types."""

import httpx
from recursive import Credentials
from recursive.tree import AllOf, Husband, Nested, Node, Rule, Tree, Wife


def call(http: httpx.Client) -> None:
    root = Node(value="a", children=[Node(value="b", next=Node(value="c")), Node(children=[])])
    rule = AllOf(rules=[Rule(not_=AllOf(rules=[Rule()]))])
    answer = Tree(Credentials(), http=http).walk(
        root=root,
        rule=rule,
        husband=Husband(wife=Wife(husband=Husband())),
        nested=Nested(nested=[Nested(), Nested(nested=[Nested()])]),
    )
    assert answer.root == root
