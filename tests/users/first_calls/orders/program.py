import sys

from public.orders import OrderClient, State

with OrderClient(endpoint=sys.argv[1]) as service:
    order = service.get_order(id=7).get_order_result
    if order is not None and order.state is State.SHIPPED:
        print(order.key, order.total)
