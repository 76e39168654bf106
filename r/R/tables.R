# Tables of dyad-years, state-years and similarity.

# Runs a command that writes a file and its codebook, and reads both.
table_of <- function(command, words, cite) {
  folder <- tempfile("entente")
  dir.create(folder)
  on.exit(unlink(folder, recursive = TRUE))
  stata <- requireNamespace("haven", quietly = TRUE)
  file <- file.path(folder, if (stata) "table.dta" else "table.csv")
  bibtex <- if (cite) "--bibtex" else character()
  result <- run(c(command, words, bibtex, "-o", file))
  codebook <- read.csv(file.path(folder, "table.codebook.csv"), colClasses = "character", encoding = "UTF-8")
  # Extended missing values stay as tagged NA; haven::na_tag() tells which.
  data <- if (stata) haven::read_dta(file) else read.csv(file, encoding = "UTF-8")
  data <- as_table(data)
  for (column in intersect(codebook$column, names(data))) {
    attr(data[[column]], "label") <- codebook$definition[codebook$column == column]
  }
  attr(data, "codebook") <- as_table(codebook)
  if (cite) attr(data, "bibtex") <- paste(readLines(file.path(folder, "table.bib"), encoding = "UTF-8"), collapse = "\n")
  attr(data, "notices") <- sub("^entente: ", "", grep("^entente: ", result$told, value = TRUE))
  data
}

entente_dyads <- function(states = NULL, from = NULL, to = NULL, with = NULL, directed = TRUE,
                          population = NULL, system = NULL, codes = NULL, workspace = NULL) {
  words <- c(states, option("--from", from), option("--to", to), option("--with", with),
             if (!directed) "--undirected", option("--population", population), option("--system", system),
             option("--codes", codes), option("--workspace", workspace))
  table_of("dyads", words, TRUE)
}

entente_states <- function(states = NULL, from = NULL, to = NULL, with = NULL, system = NULL,
                           codes = NULL, workspace = NULL) {
  words <- c(states, option("--from", from), option("--to", to), option("--with", with),
             option("--system", system), option("--codes", codes), option("--workspace", workspace))
  table_of("states", words, TRUE)
}

entente_similarity <- function(states = NULL, of = c("votes", "alliances"), from = NULL, to = NULL, measures = NULL,
                               period = NULL, contested = FALSE, issue = NULL, levels = NULL, workspace = NULL) {
  words <- c(states, "--of", match.arg(of), option("--from", from), option("--to", to),
             option("--measures", measures), option("--period", period), if (contested) "--contested",
             option("--issue", issue), option("--levels", levels), option("--workspace", workspace))
  table_of("similarity", words, FALSE)
}

# A table that is described step by step and then built in one call of the program.
request <- function(command, words) {
  structure(list(command = command, words = words, columns = character()), class = "entente_request")
}

create_dyadyears <- function(directed = TRUE, system = "cow", states = NULL, from = NULL, to = NULL, workspace = NULL) {
  request("dyads", c(states, if (!directed) "--undirected", option("--system", system), option("--from", from),
                     option("--to", to), option("--workspace", workspace)))
}

create_stateyears <- function(system = "cow", states = NULL, from = NULL, to = NULL, workspace = NULL) {
  request("states", c(states, option("--system", system), option("--from", from), option("--to", to),
                      option("--workspace", workspace)))
}

add_columns <- function(request, ...) {
  if (!inherits(request, "entente_request")) {
    stop("add_columns() needs what create_dyadyears() or create_stateyears() returned", call. = FALSE)
  }
  request$columns <- unique(c(request$columns, ...))
  request
}

entente_build <- function(request) {
  if (!inherits(request, "entente_request")) {
    stop("entente_build() needs what create_dyadyears() or create_stateyears() returned", call. = FALSE)
  }
  table_of(request$command, c(request$words, if (length(request$columns)) option("--with", request$columns)), TRUE)
}

print.entente_request <- function(x, ...) {
  cat("A table of entente ", x$command, ", not built yet; columns: ",
      if (length(x$columns)) paste(x$columns, collapse = ", ") else "the usual ones", "\n", sep = "")
  invisible(x)
}
