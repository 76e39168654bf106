# The ridge on all covariates, back-tested as entente does it, with glmnet: the time R takes for one recipe over both
# horizons. Usage: Rscript outlook.R PANEL.csv, as `entente outlook panel -o PANEL.csv` writes it.
suppressMessages({library(data.table); library(glmnet)})
setDTthreads(1)
panel <- fread(commandArgs(TRUE)[1])[bilat == 1][order(year, atopid)]
key <- c("atopid", "member", "year", "bilat", "ending", "violated5", "cause")
counts <- c("age", "page", "length", "nmid1", "nmid5", "coside10", "comfoe", "comally", "imbal", "anyfoe", "ntie", "newal1", "newal3",
            "nally", "viol20", "igo", "nstates", "nalliances", "cinc5_max", "dcap")
shares <- c("sysr10", "sysr20", "cinc_sum", "cinc_max", "cinc_min")
x <- as.matrix(panel[, setdiff(names(panel), c(key, "members")), with = FALSE])
storage.mode(x) <- "double"
x <- cbind(x, unknown_sols = is.na(x[, "sols1"]) * 1, unknown_s = is.na(x[, "s_mean"]) * 1)
for (v in counts) x[, v] <- log1p(pmax(0, x[, v]))
for (v in shares) x[, v] <- log(pmax(1e-6, x[, v]))
one <- ifelse(is.na(panel$ending) | panel$ending == "", NA, as.integer(panel$ending == "violated"))
five <- as.integer(panel$violated5)
fold <- ((panel$atopid * 2654435761) %% 2^32) %/% 7 %% 8 + 1
lambdas <- c(3, 1, .3, .1, .03, .01, .003, .001)

forecast <- function(y, train, test) {
  a <- x[train, , drop = FALSE]; b <- x[test, , drop = FALSE]
  for (j in seq_len(ncol(a))) {
    m <- median(a[, j], na.rm = TRUE); if (is.na(m)) m <- 0
    a[is.na(a[, j]), j] <- m; b[is.na(b[, j]), j] <- m
    b[, j] <- pmin(max(a[, j]), pmax(min(a[, j]), b[, j]))
  }
  keep <- apply(a, 2, sd) > 1e-9
  # folds without a row would stop cv.glmnet
  id <- as.integer(factor(fold[train]))
  fit <- suppressWarnings(cv.glmnet(a[, keep], y[train], family = "binomial", alpha = 0, lambda = lambdas, foldid = id, thresh = 1e-10))
  as.numeric(predict(fit, b[, keep], s = "lambda.min", type = "response"))
}

run <- function(y, years) {
  loss <- 0; n <- 0
  for (origin in seq(1870, 2015, 5)) {
    end <- if (years == 1) origin + 4 else origin
    test <- which(panel$year >= origin & panel$year <= end & !is.na(y))
    train <- which(panel$year <= origin - years & !is.na(y))
    if (!length(test)) next
    p <- pmin(1 - 1e-6, pmax(1e-6, forecast(y, train, test)))
    loss <- loss - sum(ifelse(y[test] == 1, log(p), log(1 - p))); n <- n + length(test)
  }
  cat(sprintf("R %s, glmnet %s: %d y, n %d, log loss %.5f\n", getRversion(), packageVersion("glmnet"), years, n, loss / n))
}
begun <- proc.time()
run(one, 1)
run(five, 5)
spent <- proc.time() - begun
cat(sprintf("R: ridge alone, both horizons: %.1f s, %.1f s of processor\n", spent[["elapsed"]], spent[["user.self"]] + spent[["sys.self"]]))
