import sys

from public.shop import Shop

with Shop(endpoint=sys.argv[1]) as shop:
    session = shop.login(username="ann", api_key="secret").login_return
    for customer in shop.customer_list(session_id=session, filters=["a", "b"]).store_view or []:
        print(customer and (customer.customer_id, customer.email))
