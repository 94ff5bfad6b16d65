"use strict";
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const operations = [...document.querySelectorAll("#operations option")].map((option) => option.value.toLowerCase());
  const lower = (element) => element.textContent.toLowerCase();
  const reaching = (element) => element.dataset.operations.split(" ").filter(Boolean).map((place) => operations[place]);

  // A group is about one thing, or about several to which the same has happened: each of those is found on its own.
  const groups = [...document.querySelectorAll(".group")].map((element) => {
    const several = [...element.querySelectorAll(".owners > li")];
    const title = several.length ? "" : lower(element.querySelector("h4"));
    return {
      element,
      service: element.closest(".service").id,
      isShared: several.length > 0,
      owners: (several.length ? several : [element]).map((owner) => ({
        element: owner,
        operations: reaching(owner),
        text: several.length ? lower(owner) : title,
      })),
      changes: [...element.querySelectorAll(".change")].map((change) => ({
        element: change,
        level: change.dataset.level,
        count: Number(change.dataset.count),
        sides: change.dataset.sides.split(" "),
        text: lower(change),
      })),
    };
  });
  const total = groups.flatMap((group) => group.changes).reduce((sum, change) => sum + change.count, 0);
  const folders = [...document.querySelectorAll(".level")].map((element) => ({ element, open: element.open }));

  const apply = () => {
    const data = new FormData(form);
    const levels = data.getAll("level");
    const [side, service] = [data.get("side"), data.get("service")];
    const [operation, text] = ["operation", "text"].map((name) => data.get(name).trim().toLowerCase());
    let shown = 0;
    for (const group of groups) {
      const found = new Set();
      const owners = group.owners.filter((owner) => !operation || owner.operations.some((name) => name.includes(operation)));
      for (const change of group.changes) {
        const fits = levels.includes(change.level) && (!side || change.sides.includes(side)) && (!service || group.service === service);
        const own = fits ? owners.filter((owner) => !text || change.text.includes(text) || owner.text.includes(text)) : [];
        change.element.hidden = own.length === 0;
        shown += group.isShared ? own.length : own.length * change.count;
        own.forEach((owner) => found.add(owner));
      }
      for (const owner of group.owners) owner.element.hidden = !found.has(owner);
      group.element.hidden = found.size === 0;
    }
    for (const part of document.querySelectorAll(".level, main > .service")) {
      part.hidden = !part.querySelector(".change:not([hidden])");
    }
    const isNarrow = Boolean(side || operation || text);
    for (const folder of folders) folder.element.open = isNarrow || folder.open;
    for (const renames of document.querySelectorAll(".renames")) renames.hidden = isNarrow;
    document.getElementById("shown").textContent = shown === total ? `${total} changes` : `${shown} of ${total} changes`;
    document.getElementById("nothing").hidden = shown > 0;
  };

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const link of document.querySelectorAll("a.rule")) {
    link.addEventListener("click", () => { document.querySelector(".rules details").open = true; });
  }
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  apply();
})();
