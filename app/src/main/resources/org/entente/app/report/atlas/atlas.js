// Search and sorting of a table of alliances or pairs. The page works without it.

const DASH = "–";

/** Makes the table of a page, or of a part of one, searchable and sortable, once. */
globalThis.offerTable = (root) => {
  const table = root.querySelector("#all");
  if (!table || table.dataset.offered) {
    return;
  }
  table.dataset.offered = "true";
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const words = root.querySelector("#words");
  const found = root.querySelector("#found");
  root.querySelector("#find").hidden = false;

  function find() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const hit = wanted.every((word) => row.dataset.words.includes(word));
      row.hidden = !hit;
      shown += hit ? 1 : 0;
    }
    found.textContent = wanted.length ? `${shown} found` : "";
  }

  function value(row, column, kind) {
    const cell = row.cells[column];
    return kind === "number" ? Number(cell.dataset.value) : cell.textContent;
  }

  function sort(head) {
    const kind = head.dataset.sort;
    // Numbers begin with the largest, words with the first.
    const before = head.getAttribute("aria-sort");
    const down = kind === "number" ? before !== "descending" : before === "ascending";
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const column = head.cellIndex;
    rows.sort((a, b) => {
      // What is not known comes last in either order.
      const unknown = Number(a.cells[column].textContent === DASH) - Number(b.cells[column].textContent === DASH);
      if (unknown) {
        return unknown;
      }
      const x = value(a, column, kind);
      const y = value(b, column, kind);
      const order = kind === "number" ? x - y : x.localeCompare(y, "en");
      return down ? -order : order;
    });
    body.append(...rows);
  }

  words.addEventListener("input", find);
  for (const head of table.tHead.rows[0].cells) {
    if (head.dataset.sort) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      button.addEventListener("click", () => sort(head));
      head.replaceChildren(button);
    }
  }
};

globalThis.offerTable(document);
