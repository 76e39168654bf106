# Runs against a stand-in for the program, so that no program and no data are needed.
library(entente)

fails <- function(call, pattern) {
  message <- tryCatch({ call; "" }, error = function(e) conditionMessage(e))
  stopifnot(grepl(pattern, message))
}

fails(entente_path("no/such/program"), "was not found")

if (.Platform$OS.type == "unix") {
  program <- tempfile("entente")
  writeLines(c(
    "#!/bin/sh",
    "case \"$*\" in *Nowhere*) echo 'entente: there is no state called \"Nowhere\"' >&2; exit 2;; esac",
    "case $1 in cite) echo \"cite $2\"; exit 0;; esac",
    "echo \"$*\" > \"${ENTENTE_TEST_WORDS}\"",
    "while [ $# -gt 0 ]; do [ \"$1\" = -o ] && file=$2; shift; done",
    "base=${file%.*}",
    "printf 'column,type,definition,unit,source,coverage,absent\\nccode,INTEGER,A number,,,1990-1990,\\n' > \"$base.codebook.csv\"",
    "printf '@article{x}\\n' > \"$base.bib\"",
    "cp \"${ENTENTE_TEST_TABLE}\" \"$file\"",
    "echo 'entente: polity covers 1816 to 2015' >&2"), program)
  Sys.chmod(program, "755")
  options(entente.path = program)
  table <- tempfile()
  if (requireNamespace("haven", quietly = TRUE)) {
    haven::write_dta(data.frame(ccode = c(2, 20)), table)
  } else {
    writeLines(c("ccode", "2", "20"), table)
  }
  words <- tempfile()
  Sys.setenv(ENTENTE_TEST_TABLE = table, ENTENTE_TEST_WORDS = words)

  d <- create_dyadyears(directed = FALSE, states = c("USA", "Trinidad and Tobago"), from = 1990) |>
    add_columns("atop", "cinc") |>
    add_columns("cinc") |>
    entente_build()
  said <- readLines(words)
  stopifnot(
    identical(as.numeric(d$ccode), c(2, 20)),
    attr(d$ccode, "label") == "A number",
    attr(d, "codebook")$coverage == "1990-1990",
    attr(d, "notices") == "polity covers 1816 to 2015",
    entente_cite(d) == "@article{x}",
    startsWith(said, "dyads USA Trinidad and Tobago --undirected --system cow --from 1990 --with atop,cinc --bibtex -o "),
    entente_cite("atop") == "cite atop")
  fails(entente_states("Nowhere"), "no state called")
  fails(add_columns(d, "cinc"), "create_dyadyears")
}
