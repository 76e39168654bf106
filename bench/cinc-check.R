# Compares CINC computed from the components of cow_nmc with the published column. Base R only.
#   Rscript bench/cinc-check.R DATADIR
# CINC of a state = mean, over the components it has, of (its value / the sum of all states' present values in that year).
# A component whose sum is 0 in a year gives no information and counts as absent.
datadir <- commandArgs(trailingOnly = TRUE)
if (length(datadir) != 1) stop("usage: Rscript cinc-check.R DATADIR")
nmc <- read.csv(gzfile(file.path(datadir, "cow_nmc.csv.gz")))
shares <- sapply(nmc[c("milex", "milper", "irst", "pec", "tpop", "upop")], function(x) {
  total <- ave(x, nmc$year, FUN = function(v) sum(v, na.rm = TRUE))
  ifelse(total > 0, x / total, NA)
})
off <- function(cinc) max(abs(cinc - nmc$cinc))
difference <- abs(rowMeans(shares, na.rm = TRUE) - nmc$cinc)
worst <- which.max(difference)
cat(sprintf("state-years %d, all six components %d\n", nrow(nmc), sum(rowSums(is.na(shares)) == 0)))
cat(sprintf("mean of the available components: largest difference %.3g (state %d, %d)\n", difference[worst], nmc$ccode[worst],
            nmc$year[worst]))
cat(sprintf("absent components as 0, over six: largest difference %.3g\n", off(rowSums(shares, na.rm = TRUE) / 6)))
