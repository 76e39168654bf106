# Fits the replication of Leeds and Savun (2007) independently with survival::coxph, on the panels that `entente outlook panel` writes.
#
#   ./entente outlook panel -o panel.csv
#   ./entente outlook panel --members -o members.csv
#   Rscript bench/leeds-savun.R panel.csv members.csv
#
# Prints CSV: coding (panel: as in the panel; earlier: joint democracy and regime change as an earlier fit seems to have coded them), way of
# ending, condition, rows, events, coefficient, standard error clustered by alliance, hazard ratio, p. The versions go to standard error.
suppressPackageStartupMessages(library(survival))
args <- commandArgs(trailingOnly = TRUE)
panel <- read.csv(args[1])
members <- read.csv(args[2])[, c("atopid", "member", "year", "own_pol")]
formed <- panel$year - panel$age
panel <- panel[panel$bilat == 1 & formed >= 1816 & formed <= 1989 & !is.na(panel$ending) & panel$ending != "", ]

earlier <- function(panel, members) {
  members$own_pol[members$member == 300] <- NA # Austria-Hungary
  members <- members[order(members$atopid, members$member, members$year), ]
  part <- paste(members$atopid, members$member)
  known <- !is.na(members$own_pol)
  start <- members$own_pol[known][match(part, part[known])] # the first known score of each part
  moved <- abs(members$own_pol - start) >= 3
  rated <- members$member %in% members$member[known]
  key <- paste(members$atopid, members$year)
  wanted <- paste(panel$atopid, panel$year)
  change <- tapply(moved, key, function(x) if (all(is.na(x))) NA else as.numeric(any(x, na.rm = TRUE)))
  democratic <- tapply(ifelse(rated, members$own_pol >= 6, 2), key, function(x) {
    x <- x[is.na(x) | x != 2]
    if (length(x) == 0) NA else as.numeric(all(x == 1))
  })
  panel$regf <- as.numeric(change[wanted])
  panel$jdem <- as.numeric(democratic[wanted])
  panel
}

fit <- function(panel, coding) {
  x <- data.frame(
    start = panel$page, stop = panel$page + 1, ending = panel$ending, atopid = panel$atopid,
    POWER_CHANGE = panel$cap20, REGIME_CHANGE = panel$regf, THREAT_CHANGE = as.numeric(abs(panel$dthr_f) > 0.10),
    NEW_ALLIANCE = as.numeric(panel$newal1 > 0), JOINT_DEMOCRACY = panel$jdem, ASYMMETRY = panel$onemajor,
    NON_MILITARY = as.numeric(panel$nomicoop > 0), TREATY = as.numeric(panel$estmode == 1), INSTITUTIONS = panel$milinst)
  x <- x[complete.cases(x), ]
  for (cause in c("violated", "renegotiated", "fulfilled")) {
    x$event <- as.numeric(x$ending == cause)
    f <- coxph(Surv(start, stop, event) ~ POWER_CHANGE + REGIME_CHANGE + THREAT_CHANGE + NEW_ALLIANCE + JOINT_DEMOCRACY + ASYMMETRY +
      NON_MILITARY + TREATY + INSTITUTIONS, data = x, cluster = atopid, ties = "efron", control = coxph.control(eps = 1e-11, iter.max = 50))
    s <- summary(f)$coefficients
    cat(sprintf("%s,%s,%s,%d,%d,%.12g,%.12g,%.12g,%.12g\n", coding, toupper(cause), rownames(s), nrow(x), sum(x$event), s[, "coef"],
      s[, "robust se"], s[, "exp(coef)"], s[, "Pr(>|z|)"]), sep = "")
  }
}

message(R.version.string, ", survival ", packageVersion("survival"))
cat("coding,ending,condition,rows,events,coefficient,error,ratio,p\n")
fit(panel, "panel")
fit(earlier(panel, members), "earlier")
