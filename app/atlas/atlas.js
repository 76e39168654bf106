// Search and sorting of the table. The page works without it.
const table = document.getElementById("all");
const body = table.tBodies[0];
const rows = [...body.rows];
const words = document.getElementById("words");
const found = document.getElementById("found");

document.getElementById("find").hidden = false;

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
  const down = head.getAttribute("aria-sort") !== "descending";
  for (const other of table.tHead.rows[0].cells) {
    other.removeAttribute("aria-sort");
  }
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const column = head.cellIndex;
  rows.sort((a, b) => {
    const x = value(a, column, kind);
    const y = value(b, column, kind);
    const order = kind === "number" ? x - y : x.localeCompare(y, "en");
    return kind === "number" ? (down ? -order : order) : down ? order : -order;
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
