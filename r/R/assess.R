# Assessments and citations.

entente_assess <- function(states, on, ..., workspace = NULL) {
  if (!requireNamespace("jsonlite", quietly = TRUE)) stop("entente_assess() needs the package jsonlite", call. = FALSE)
  result <- run(c("assess", states, "--on", as.character(on), "--json", c(...), option("--workspace", workspace)))
  assessment <- jsonlite::fromJSON(paste(result$out, collapse = "\n"), simplifyVector = FALSE)
  attr(assessment, "notices") <- sub("^entente: ", "", grep("^entente: ", result$told, value = TRUE))
  assessment
}

entente_cite <- function(names, bibtex = FALSE) {
  if (is.data.frame(names)) {
    known <- attr(names, "bibtex")
    if (is.null(known)) stop("this table has no citations; name data sets or columns", call. = FALSE)
    return(known)
  }
  paste(run(c("cite", names, if (bibtex) "--bibtex"))$out, collapse = "\n")
}
