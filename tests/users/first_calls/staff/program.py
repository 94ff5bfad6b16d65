import sys

from public import Credentials, UsernameToken
from public.staff import CommonHeader, HumanResources, WorkerObjectIDType, WorkerObjectType

ann = WorkerObjectType(id=[WorkerObjectIDType(value="21001", type="Employee_ID")])
token = UsernameToken("ann@acme", "secret")
me = Credentials(common_header=CommonHeader(include_reference_descriptors_in_response=True))
with HumanResources(me, endpoint=sys.argv[1], security=token) as staff:
    answer = staff.get_workers(worker_reference=[ann], version="v45.0")
    print(answer.version, [worker.descriptor for worker in answer.worker_reference or []])
