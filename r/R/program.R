# Finding and running the program.

entente_path <- function(path = NULL) {
  found <- path
  if (is.null(found)) found <- getOption("entente.path", Sys.getenv("ENTENTE", ""))
  if (!nzchar(found)) found <- unname(Sys.which("entente"))
  if (!nzchar(found) || !file.exists(found)) {
    stop("the program entente was not found; install it, or give its path with ",
         "options(entente.path = \"...\") or the environment variable ENTENTE", call. = FALSE)
  }
  found
}

# Runs the program with these words. What it prints is the value; a failure is an error with the program's own message.
run <- function(words) {
  out <- tempfile()
  err <- tempfile()
  on.exit(unlink(c(out, err)))
  status <- suppressWarnings(system2(entente_path(), shQuote(words), stdout = out, stderr = err))
  told <- if (file.exists(err)) readLines(err, warn = FALSE, encoding = "UTF-8") else character()
  if (!identical(as.integer(status), 0L)) {
    stop(paste(c("entente ended with code", status, "\n", paste(told, collapse = "\n")), collapse = " "), call. = FALSE)
  }
  list(out = readLines(out, warn = FALSE, encoding = "UTF-8"), told = told)
}

option <- function(name, value) {
  if (is.null(value)) character() else c(name, paste(value, collapse = ","))
}

as_table <- function(data) {
  if (requireNamespace("tibble", quietly = TRUE)) tibble::as_tibble(data) else data
}
