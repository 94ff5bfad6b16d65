import sys

from public import Credentials
from public.sales import Sales, SessionHeader

with Sales(Credentials(), endpoint=sys.argv[1]) as door:
    session = door.login(username="ann", password="secret").result
header = SessionHeader(session_id=session.session_id or "")
with Sales(Credentials(session_header=header), endpoint=session.server_url) as sales:
    for record in sales.query(query_string="select Name from Account").result.records or []:
        print(record and (record.id, [one.text for one in record.any or []]))
