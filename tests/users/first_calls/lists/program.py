import sys

from public import AnyElement
from public.lists import GetListItemsQuery, Lists

where = AnyElement.from_text("<Query><Where><Eq><FieldRef Name='ID'/><Value>1</Value></Eq></Where></Query>")
with Lists(endpoint=sys.argv[1]) as lists:
    answer = lists.get_list_items(list_name="Tasks", query=GetListItemsQuery(any=where), row_limit="10")
    found = answer.get_list_items_result
    if found is not None and found.any is not None:
        for row in found.any.children[0].children:
            print(row.attributes["ows_Title"])
