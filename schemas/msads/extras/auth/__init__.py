"""Access tokens for the Microsoft Advertising API, from a refresh token, a device code or a web application's secret.

    from msads.auth import SignIn

    sign_in = SignIn("client-id", ask=print, store="~/.config/contoso/tokens.json")
    credentials = sign_in.credentials(developer_token="…", customer_id=1, customer_account_id=2)

The identity platform is accessed with msal, which is imported when a token is first needed: `pip install
msal`.
"""

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from ._errors import MsalMissing, SignInError, SignInNeeded, SignInUnavailable, StoreError
    from ._sign_in import DeviceCode, SignIn
    from ._store import FileStore, Store
else:

    def __getattr__(name):
        # Imports are lazy to avoid a deadlock: a thread that imports a module of this package waits for the
        # package, and the package would wait for that thread.
        if name in ("DeviceCode", "SignIn"):
            from . import _sign_in as found
        elif name in ("FileStore", "Store"):
            from . import _store as found
        elif name in __all__:
            from . import _errors as found
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(found, name)

    def __dir__():
        return __all__
