"""Find broken links in the pages of a site, and content that pages load from other sites."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from urllib.parse import unquote, urldefrag, urlsplit

LOADING = frozenset({"src", "srcset", "poster", "data", "action"})


class Page(HTMLParser):
    """The links and anchors of a page, and what it loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors += {given[name] for name in ("id", *(["name"] if tag == "a" else [])) if given.get(name)}
        self.loaded += [value for name, value in given.items() if name in LOADING and value]
        if given.get("href"):
            (self.links if tag == "a" or given.get("rel") == "canonical" else self.loaded).append(
                given["href"]
            )


def faults(files: Mapping[str, str | None]) -> Iterator[str]:
    """Yield broken links, duplicate anchors, and content loaded from other sites.

    `files` are those of a site, by path, with the text of pages only.
    """
    pages = {path: Page(text) for path, text in files.items() if text is not None and path.endswith(".html")}
    for path, page in pages.items():
        yield from (f"{path}: twice #{name}" for name, times in Counter(page.anchors).items() if times > 1)
        yield from (f"{path}: loads {one}" for one in page.loaded if _is_elsewhere(one))
        for link in {*page.links, *page.loaded}:
            if _is_elsewhere(link) or urlsplit(link).scheme in ("mailto", "data"):
                continue
            target, anchor = urldefrag(link)
            where = _joined(path, unquote(target)) if target else path
            if where not in files:
                yield f"{path}: {link}"
            elif anchor and where in pages and unquote(anchor) not in pages[where].anchors:
                yield f"{path}: {link}: no such anchor"


def _is_elsewhere(link: str) -> bool:
    return urlsplit(link).scheme in ("http", "https") or link.startswith("//")


def _joined(page: str, link: str) -> str:
    parts = list(PurePosixPath(page).parent.parts)
    for part in link.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/".join([*parts, *(["index.html"] if link.endswith(("/", ".")) else [])])
