import sys

from public.vat import CheckClient

with CheckClient(endpoint=sys.argv[1]) as vat:
    answer = vat.check(country="IE", number="6388047V")
    print(answer.valid, answer.asked, answer.name)
