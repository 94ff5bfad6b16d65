# Made by soapwright from msads/v13/bulk. Do not edit.
"""The types of BulkService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, JsonNames, Map
from .namespaces import ADAPI, ARRAYS, CAMPAIGN_MANAGEMENT, GENERIC

__all__ = [
    "JSON",
    "ArrayOfAdApiError",
    "ArrayOfBatchError",
    "ArrayOfCampaignScope",
    "ArrayOfDownloadEntity",
    "ArrayOfKeyValuePairOfstringstring",
    "ArrayOfOperationError",
    "ArrayOflong",
    "ArrayOfstring",
]

JSON = JsonNames("Type", "Key", "Value")
ArrayOfDownloadEntity = Array("DownloadEntity", "DownloadEntity", CAMPAIGN_MANAGEMENT)
ArrayOfBatchError = Array("BatchError", "BatchError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOfCampaignScope = Array("CampaignScope", "CampaignScope", CAMPAIGN_MANAGEMENT, nillable=True)
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
ArrayOfKeyValuePairOfstringstring = Map(
    "KeyValuePairOfstringstring", GENERIC, ("key", "xs:string"), ("value", "xs:string"), GENERIC
)
"""https://learn.microsoft.com/en-us/advertising/bulk-service/keyvaluepairofstringstring?view=bingads-13"""
