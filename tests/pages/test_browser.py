"""The pages in a real browser: search, filters, copying, theme and naming style, at the width of a desk and of a phone.

They run wherever Chromium is installed (Debian's package `chromium`, say); elsewhere they are skipped.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from soapwright import write_pages

PHONE, DESK = {"width": 390, "height": 800}, {"width": 1280, "height": 900}
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
# No network access, and no telemetry.
QUIET = """
    --disable-background-networking --disable-component-update --disable-gpu --disable-quic --disable-sync --no-first-run
    """.split()
ROOT_ONLY = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
PLACE = "msads/v13/customer_billing"

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")


@pytest.fixture(scope="module")
def site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("site")
    places = ["msads/v12/customer_billing", PLACE]
    write_pages(root / "schemas" / "soapwright.toml", folder, places=places)
    return folder.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=[*QUIET, *ROOT_ONLY])
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page in a new window; errors in it and requests to other hosts fail the test."""
    context = browser.new_context(viewport=DESK, color_scheme="light")
    opened = context.new_page()
    wrong: list[str] = []
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    yield opened
    context.close()
    assert wrong == []
    assert [url for url in asked if not url.startswith("file:")] == []


def _visible(page: Any, selector: str) -> list[str]:
    shown = "found => found.filter((one) => one.checkVisibility()).map((one) => one.innerText)"
    texts: list[str] = page.eval_on_selector_all(selector, shown)
    return texts


def test_search_finds_operations_types_and_elements_by_keyboard_alone(page: Any, site: str) -> None:
    page.goto(f"{site}/index.html")
    page.keyboard.press("/")
    page.keyboard.type("insertionord")
    page.wait_for_selector("#found [role=option]")
    found = _visible(page, "#found [role=option]")
    # What begins so comes first, and of one name the newer version.
    assert found[:2] == [
        "InsertionOrder\nstruct of CustomerBillingService v13",
        "InsertionOrder\nstruct of CustomerBillingService v12",
    ]
    assert "UpdateInsertionOrder\noperation of CustomerBillingService v13" in found
    assert page.get_attribute("#query", "aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    active = page.get_attribute("#query", "aria-activedescendant")
    assert page.get_attribute(f"#{active}", "data-path").startswith("msads/v12/")
    page.keyboard.press("ArrowUp")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url == f"{site}/{PLACE}/types/InsertionOrder.html"
    # By an element of it, from a page further down.
    page.fill("#query", "purchaseorder")
    page.wait_for_selector("#found [role=option]")
    first, *_ = _visible(page, "#found [role=option]")
    assert first.endswith("has PurchaseOrder")
    page.fill("#query", "nothing of the kind")
    page.wait_for_function("document.getElementById('found').textContent.includes('Nothing')")
    page.keyboard.press("Escape")
    assert not page.is_visible("#found")


def test_filters_show_what_is_selected(page: Any, site: str) -> None:
    page.goto(f"{site}/{PLACE}/index.html")
    total = len(_visible(page, ".entries > li"))
    assert page.inner_text("#shown") == f"{total} shown"
    page.fill("#filters [name=text]", "coupon get")
    assert _visible(page, ".entries a") == ["GetCouponInfo"]
    assert page.inner_text("#shown").endswith(f"of {total} shown")
    page.fill("#filters [name=text]", "")
    page.select_option("#filters [name=kind]", "enum")
    assert not page.is_visible("#operations")
    assert all("enum" in one for one in _visible(page, ".entries > li"))
    page.select_option("#filters [name=kind]", "")
    page.check("#filters [name=news]")
    news = _visible(page, ".entries > li")
    assert news and len(news) < total
    assert all("new" in one or "changed" in one for one in news)
    page.fill("#filters [name=text]", "no such name")
    assert page.is_visible("#nothing")
    page.click("#filters [type=reset]")
    page.wait_for_function(f"document.getElementById('shown').textContent === '{total} shown'")


def test_samples_are_copied_and_the_naming_style_is_kept(page: Any, site: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}/{PLACE}/operations/UpdateInsertionOrder.html")
    page.click("section[aria-labelledby=request-json] .copy")
    page.wait_for_function(
        "document.querySelector('[aria-labelledby=request-json] .copy').textContent.startsWith('Copied')"
    )
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == page.text_content("section[aria-labelledby=request-json] code")
    assert copied.startswith('{\n  "InsertionOrder": {')
    assert page.is_visible(".style[data-style=python]") and not page.is_visible(".style[data-style=wire]")
    page.check(".styles [value=wire]")
    page.goto(f"{site}/{PLACE}/types/InsertionOrder.html")
    assert page.is_visible(".style[data-style=wire]") and not page.is_visible(".style[data-style=python]")


def test_the_theme_follows_the_system_until_one_is_chosen(page: Any, site: str) -> None:
    page.goto(f"{site}/index.html")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(paper)
    assert light != dark
    page.click("#theme")
    assert (page.inner_text("#theme"), page.evaluate(paper)) == ("Theme: light", light)
    page.reload()
    assert page.evaluate(paper) == light
    page.click("#theme")
    page.emulate_media(color_scheme="light")
    assert (page.inner_text("#theme"), page.evaluate(paper)) == ("Theme: dark", dark)


CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = (colour) => rgb(colour).slice(0, 3).map((c) => c / 255).map((c) => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, place) => sum + c * [.2126, .7152, .0722][place], 0);
  const back = (element) => { for (let e = element; e; e = e.parentElement) { const found = getComputedStyle(e).backgroundColor; if (rgb(found)[3] === 255) return found; } return "white"; };
  const low = new Set();
  for (const element of document.querySelectorAll("body *")) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || !element.checkVisibility()) continue;
    const [a, b] = [light(getComputedStyle(element).color), light(back(element))].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < 4.5) low.add(`${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 30)}`);
  }
  return [...low];
}"""


BROKEN = """() => {
  const found = new Set();
  const walker = document.createTreeWalker(document.querySelector("main, body"), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility() || node.parentElement.closest("script, style, pre, .unseen, thead")) continue;
    for (const word of node.data.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9.]+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.add(word[0]);
    }
  }
  return [...found];
}"""


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_pages_fit_the_width_and_can_be_read(page: Any, site: str, size: dict[str, int]) -> None:
    page.set_viewport_size(size)
    for path in (
        "index.html",
        f"{PLACE}/index.html",
        f"{PLACE}/operations/UpdateInsertionOrder.html",
        f"{PLACE}/types/InsertionOrder.html",
        f"{PLACE}/types/InsertionOrderStatus.html",
        f"{PLACE}/changes-from-v12.html",
    ):
        page.goto(f"{site}/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], path
        assert page.evaluate(BROKEN) == [], path
        for scheme in ("light", "dark") if size is DESK else ():
            page.emulate_media(color_scheme=scheme)
            assert page.evaluate(CONTRAST) == [], (path, scheme)


def test_everything_is_readable_without_scripts(browser: Any, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(f"{site}/{PLACE}/operations/UpdateInsertionOrder.html")
    assert not page.is_visible("#search") and not page.is_visible(".copy")
    assert page.is_visible(".style[data-style=python]") and page.is_visible(".style[data-style=wire]")
    context.close()
