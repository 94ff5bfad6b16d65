import sys

from public.hello import Hello, Person

with Hello(endpoint=sys.argv[1]) as service:
    print(service.hello(person=Person(firstname="Ann", age=41)).return_)
