"""Where tokens are kept between two runs of a program: a file that its owner alone can read, or a store of the user's."""

from __future__ import annotations

import json
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from ._errors import StoreError

__all__ = ["FileStore", "Store", "Tokens", "as_store"]


class Store(Protocol):
    """Keeps one text, which is a secret: a key vault, a database, a keyring."""

    def load(self) -> str | None:
        """Return the text that was saved last, None when there is none."""
        ...

    def save(self, text: str) -> None:
        """Keep a text in place of the one before."""
        ...


class FileStore:
    """A file that its owner alone can read (mode 0600). A new text takes the place of the old one in one step."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path).expanduser()

    def __repr__(self) -> str:
        return f"FileStore({str(self.path)!r})"

    def load(self) -> str | None:
        """Return what is in the file; raises StoreError when others can read it too."""
        try:
            with self.path.open(encoding="utf-8") as file:
                mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
                if os.name == "posix" and mode & 0o077:
                    raise StoreError(
                        f"{self.path} holds tokens, and others can get at it (mode {mode:04o}): chmod 600 {self.path}"
                    )
                return file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreError(f"cannot read the tokens in {self.path}: {error.strerror}") from None
        except UnicodeDecodeError:
            raise StoreError(f"{self.path} does not hold tokens: it is not text") from None

    def save(self, text: str) -> None:
        """Put a text into the file; folders that are not there are made, for their owner alone."""
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Made with mode 0600. A link stays one, and leads to the new file.
            target = Path(os.path.realpath(self.path))
            number, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
            try:
                with open(number, "w", encoding="utf-8") as file:
                    file.write(text)
                    file.flush()
                    os.fsync(file.fileno())
                os.replace(name, target)
            except BaseException:
                with suppress(OSError):
                    os.unlink(name)
                raise
        except OSError as error:
            raise StoreError(f"cannot keep the tokens in {self.path}: {error.strerror}") from None


def as_store(store: Store | str | os.PathLike[str] | None) -> Store | None:
    """Return a store that may be given by the path of its file."""
    return FileStore(store) if isinstance(store, (str, os.PathLike)) else store


class Tokens(NamedTuple):
    """What a sign-in has: tokens, and when the access token expires (seconds since 1970).

    `of` says whose they are, client and environment; `given` is a digest of the refresh token that the program gave.
    """

    of: str
    access_token: str = ""
    expires_at: float = 0.0
    refresh_token: str = ""
    given: str = ""

    def __repr__(self) -> str:
        # They are not for logs.
        return f"Tokens({self.of!r}, …)"

    def text(self) -> str:
        """Return the text that is kept in a store."""
        return json.dumps(self._asdict())

    @classmethod
    def read(cls, text: str, of: str) -> Tokens:
        """Return the tokens that a text from a store has; raises StoreError when it has none of this sign-in."""
        try:
            data: dict[str, Any] = json.loads(text)
            found = cls(**data)
            found = found._replace(expires_at=float(found.expires_at))
            fits = all(isinstance(data[name], str) for name in data.keys() - {"expires_at"})
        except (ValueError, TypeError, AttributeError):
            fits, found = False, cls("")
        if not fits:
            raise StoreError("the store holds something else than tokens: empty it, or choose another one")
        if found.of != of:
            raise StoreError(f"the store holds tokens of {found.of}, not of {of}: use one store for each")
        return found
