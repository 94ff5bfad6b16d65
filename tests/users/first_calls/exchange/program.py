import sys

from public import Credentials
from public.exchange import (
    BaseShape,
    DistinguishedFolderId,
    ExchangeServices,
    FolderIds,
    RequestServerVersion,
    Shape,
    Version,
)

me = Credentials(request_server_version=RequestServerVersion(version=Version.EXCHANGE2016))
with ExchangeServices(me, endpoint=sys.argv[1], auth=("ann", "secret")) as mail:
    inbox = FolderIds(items=[DistinguishedFolderId(id="inbox")])
    answer = mail.get_folder(folder_shape=Shape(base_shape=BaseShape.ID_ONLY), folder_ids=inbox)
    for folder in answer.folder or []:
        print(folder.display_name, folder.unread_count, folder.folder_id.id)
