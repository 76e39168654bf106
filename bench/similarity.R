# For comparison with the similarity engine, in plain R: all dyads of UN votes by calendar year, n and 12 measures.
#
#   Rscript bench/similarity.R DATADIR products     matrix products of indicator matrices, all years: the faster variant
#   Rscript bench/similarity.R DATADIR joins YEAR   as the R package fpsim 0.2 documents it, one year: join the votes of
#                                                   every roll call with themselves, split by dyad, apply a function to each
#
# Prints the CPU seconds (user + system) of the computation without reading, and sums of columns to compare.
args <- commandArgs(trailingOnly = TRUE)
read <- function(name) read.csv(gzfile(file.path(args[1], name)), na.strings = "", colClasses = "character")
votes <- read("un_votes.csv.gz")
calls <- read("un_roll_calls.csv.gz")
states <- read("un_countries_cow.csv.gz")
data <- data.frame(year = as.integer(substr(calls$date, 1, 4))[match(votes$rcid, calls$rcid)], rcid = votes$rcid,
                   state = as.integer(states$ccode[match(votes$country, states$country)]),
                   vote = match(votes$vote, c("no", "abstain", "yes")))
range <- 2

scores <- function(p, n) { # p: list of 3 x 3 counts, each a vector over dyads
  row <- lapply(1:3, function(a) p[[a]][[1]] + p[[a]][[2]] + p[[a]][[3]])
  column <- lapply(1:3, function(b) p[[1]][[b]] + p[[2]][[b]] + p[[3]][[b]])
  pooled <- lapply(1:3, function(a) (row[[a]] + column[[a]]) / 2)
  cells <- function(cell, q) {
    sum <- 0
    for (a in 1:3) for (b in 1:3) if (a != b) sum <- sum + cell(a, b) * (abs(a - b) / range)^q
    sum
  }
  d <- lapply(0:2, function(q) cells(function(a, b) p[[a]][[b]] / n, q))
  k <- lapply(0:2, function(q) cells(function(a, b) row[[a]] * column[[b]] / n^2, q))
  e <- lapply(0:2, function(q) cells(function(a, b) pooled[[a]] * pooled[[b]] / n^2, q))
  order <- 0
  for (a in 1:3) for (b in 1:3) for (c in 1:3) for (f in 1:3) if (c > a && f != b)
    order <- order + sign(f - b) * p[[a]][[b]] * p[[c]][[f]]
  untied <- function(m) (n^2 - m[[1]]^2 - m[[2]]^2 - m[[3]]^2) / 2
  ratio <- function(x, y) ifelse(y == 0, NA, 1 - x / y)
  data.frame(n = n, agree = 1 - d[[1]], agree_partial = 1 - d[[2]], s_abs = 1 - 2 * d[[2]], s_sq = 1 - 2 * d[[3]],
             pi_nominal = ratio(d[[1]], e[[1]]), pi_abs = ratio(d[[2]], e[[2]]), pi_sq = ratio(d[[3]], e[[3]]),
             kappa_nominal = ratio(d[[1]], k[[1]]), kappa_abs = ratio(d[[2]], k[[2]]), kappa_sq = ratio(d[[3]], k[[3]]),
             tau_b = ifelse(untied(row) * untied(column) == 0, NA, order / sqrt(untied(row) * untied(column))),
             align_abs = 2 * (k[[2]] - d[[2]]))
}

products <- function(d) {
  s <- sort(unique(d$state))
  r <- unique(d$rcid)
  at <- cbind(match(d$rcid, r), match(d$state, s))
  plane <- lapply(1:3, function(v) { m <- matrix(0, length(r), length(s)); m[at[d$vote == v, , drop = FALSE]] <- 1; m })
  upper <- which(upper.tri(diag(length(s))))
  p <- lapply(1:3, function(a) lapply(1:3, function(b) crossprod(plane[[a]], plane[[b]])[upper]))
  n <- Reduce(`+`, lapply(p, function(x) Reduce(`+`, x)))
  some <- n > 0
  scores(lapply(p, function(x) lapply(x, function(y) y[some])), n[some])
}

joins <- function(d) {
  pairs <- do.call(rbind, lapply(split(d, d$rcid), function(x) {
    both <- merge(x[c("rcid", "state", "vote")], x[c("rcid", "state", "vote")], by = "rcid")
    both[both$state.x < both$state.y, ]
  }))
  do.call(rbind, lapply(split(pairs, list(pairs$state.x, pairs$state.y), drop = TRUE), function(x) {
    counts <- table(factor(x$vote.x, 1:3), factor(x$vote.y, 1:3))
    scores(lapply(1:3, function(a) lapply(1:3, function(b) counts[a, b])), nrow(x))
  }))
}

years <- split(data, data$year)
if (args[2] == "joins") years <- years[args[3]]
before <- proc.time()
result <- lapply(years, if (args[2] == "joins") joins else products)
took <- proc.time() - before
result <- do.call(rbind, result)
cat(sprintf("cpu %.2f s, %d dyads\n", sum(took[c(1, 2)]), nrow(result)))
for (column in c("n", "agree", "pi_abs", "kappa_sq", "tau_b", "align_abs"))
  cat(sprintf("sum %s %.9f\n", column, sum(result[[column]], na.rm = TRUE)))
