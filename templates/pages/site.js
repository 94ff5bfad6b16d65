"use strict";
(() => {
  const page = document.documentElement;
  const root = document.currentScript.dataset.root;

  // What a reader chose is kept, where the browser allows it.
  const kept = (name) => { try { return localStorage.getItem(`soapwright-${name}`); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem(`soapwright-${name}`, value); } catch { /* for this page alone */ } };

  // Before anything is drawn: the page does not change under the reader's eyes.
  const THEMES = ["auto", "light", "dark"];
  const setTheme = (theme) => { if (theme === "auto") delete page.dataset.theme; else page.dataset.theme = theme; };
  let theme = THEMES.includes(kept("theme")) ? kept("theme") : "auto";
  setTheme(theme);
  page.dataset.style = kept("style") === "wire" ? "wire" : "python";

  const themeButton = () => {
    const button = document.getElementById("theme");
    const show = () => {
      button.textContent = `Theme: ${theme}`;
      setTheme(theme);
    };
    button.addEventListener("click", () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      keep("theme", theme);
      show();
    });
    button.hidden = false;
    show();
  };

  const namingStyles = () => {
    for (const choice of document.querySelectorAll(".styles")) {
      choice.hidden = false;
      for (const input of choice.querySelectorAll("input")) {
        input.checked = input.value === page.dataset.style;
        input.addEventListener("change", () => {
          page.dataset.style = input.value;
          keep("style", input.value);
        });
      }
    }
  };

  const copying = () => {
    for (const button of document.querySelectorAll(".copy")) {
      const text = () => button.parentElement.querySelector("code").textContent;
      const label = button.firstChild;
      const said = (word) => {
        label.data = word;
        setTimeout(() => { label.data = "Copy"; }, 2000);
      };
      button.hidden = false;
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(text());
          said("Copied");
        } catch {
          getSelection().selectAllChildren(button.parentElement.querySelector("code"));
          said(document.execCommand("copy") ? "Copied" : "Selected");
        }
      });
    }
  };

  const filters = () => {
    const form = document.getElementById("filters");
    if (!form) return;
    const entries = [...document.querySelectorAll(".entries > li")].map((element) => ({
      element,
      name: element.querySelector("a").textContent.toLowerCase(),
      kind: element.dataset.kind,
      isNews: Boolean(element.dataset.news),
    }));
    const apply = () => {
      const data = new FormData(form);
      const words = data.get("text").trim().toLowerCase().split(/\s+/);
      const [kind, news] = [data.get("kind"), data.get("news")];
      let shown = 0;
      for (const entry of entries) {
        const fits = words.every((word) => entry.name.includes(word)) && (!kind || entry.kind === kind) && (!news || entry.isNews);
        entry.element.hidden = !fits;
        shown += fits;
      }
      for (const part of document.querySelectorAll(".listed, .listed h3")) {
        const list = part.matches("h3") ? part.nextElementSibling : part;
        part.hidden = !list.querySelector("li:not([hidden])");
      }
      document.getElementById("shown").textContent = shown === entries.length ? `${shown} shown` : `${shown} of ${entries.length} shown`;
      document.getElementById("nothing").hidden = shown > 0;
    };
    form.hidden = false;
    form.addEventListener("input", apply);
    form.addEventListener("reset", () => setTimeout(apply));
    form.addEventListener("submit", (event) => event.preventDefault());
    apply();
  };

  // The index comes as a script, because pages that are files may not fetch anything.
  let index = null;
  const loaded = () => index ?? (index = new Promise((done) => {
    const script = document.createElement("script");
    globalThis.soapwrightIndex = ({ places, entries }) => done(entries.map(([name, kind, place, file, elements]) => ({
      name, kind, place: places[place][0], age: -place, path: `${places[place][1]}/${kind === "operation" ? "operations" : "types"}/${file}.html`,
      low: name.toLowerCase(), elements: elements.split(" "), lowElements: elements.toLowerCase().split(" "),
    })));
    script.src = `${root}search.js`;
    document.head.append(script);
  }));

  const MOST = 40;
  // Ranking: names that start with the query, then names that contain it, then matching elements.
  const rank = (entry, query) => {
    if (entry.low === query) return [0, ""];
    if (entry.low.startsWith(query)) return [1, ""];
    if (entry.low.includes(query)) return [2, ""];
    let found = entry.lowElements.indexOf(query);
    if (found >= 0) return [3, entry.elements[found]];
    found = query.length > 2 ? entry.lowElements.findIndex((name) => name.startsWith(query)) : -1;
    return found >= 0 ? [4, entry.elements[found]] : null;
  };
  const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  const matches = (entries, query) => {
    const found = [];
    for (const entry of entries) {
      const ranked = rank(entry, query);
      if (ranked) found.push({ entry, rank: ranked[0], element: ranked[1] });
    }
    return found.sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length || compare(a.entry.name, b.entry.name) || a.entry.age - b.entry.age);
  };

  const search = () => {
    const form = document.getElementById("search");
    const input = document.getElementById("query");
    const list = document.getElementById("found");
    const count = document.getElementById("found-count");
    let active = -1;
    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const activate = (next) => {
      const options = [...list.querySelectorAll("[role=option]")];
      if (!options.length) return;
      options[active]?.setAttribute("aria-selected", "false");
      active = (next + options.length) % options.length;
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[active].id);
    };
    const option = ({ entry, element }, place) => {
      const item = document.createElement("li");
      item.id = `found-${place}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.path = entry.path;
      const about = document.createElement("span");
      about.className = "soft";
      about.textContent = `${entry.kind} of ${entry.place}${element ? `, has ${element}` : ""}`;
      item.append(entry.name, about);
      return item;
    };
    const go = (item) => { if (item?.dataset.path) location.href = root + item.dataset.path.split("/").map(encodeURIComponent).join("/"); };
    const show = async () => {
      const query = input.value.trim().toLowerCase();
      if (!query) return close();
      const entries = await loaded();
      if (query !== input.value.trim().toLowerCase()) return;
      const found = matches(entries, query);
      list.replaceChildren(...found.slice(0, MOST).map(option));
      if (!found.length) {
        const nothing = document.createElement("li");
        nothing.textContent = "Nothing is called like that.";
        list.append(nothing);
      }
      count.textContent = `${found.length} found`;
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      active = -1;
      activate(0);
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      go(list.querySelector("[aria-selected=true]"));
    });
    input.addEventListener("input", show);
    input.addEventListener("focus", show);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") activate(active + 1);
      else if (event.key === "ArrowUp") activate(active - 1);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => go(event.target.closest("li")));
    input.addEventListener("blur", close);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    themeButton();
    namingStyles();
    copying();
    filters();
    search();
  });
})();
