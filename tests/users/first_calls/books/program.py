import sys

from public import Credentials
from public.books import Books, Customer, Passport, RecordRef, RecordType

me = Credentials(passport=Passport(email="ann@example.com", password="secret", account="42"))
with Books(me, endpoint=sys.argv[1]) as books:
    answer = books.get(base_ref=RecordRef(internal_id="7", type=RecordType.CUSTOMER)).read_response
    if answer.status.is_success and isinstance(answer.record, Customer):
        print(answer.record.company_name, answer.record.balance)
