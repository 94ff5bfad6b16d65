"""Access tokens for the Microsoft Advertising API, by a refresh token, a device code or a web application's secret.

    from msads.auth import SignIn

    sign_in = SignIn("client-id", ask=print, store="~/.config/contoso/tokens.json")
    credentials = sign_in.credentials(developer_token="…", customer_id=1, customer_account_id=2)

The identity platform is spoken to by msal, which is loaded when a token is first needed: `pip install msal`.
"""

from ._errors import MsalMissing, SignInError, SignInNeeded, SignInUnavailable, StoreError
from ._sign_in import DeviceCode, SignIn
from ._store import FileStore, Store

__all__ = [
    "DeviceCode",
    "FileStore",
    "MsalMissing",
    "SignIn",
    "SignInError",
    "SignInNeeded",
    "SignInUnavailable",
    "Store",
    "StoreError",
]


def __dir__() -> list[str]:
    return __all__
