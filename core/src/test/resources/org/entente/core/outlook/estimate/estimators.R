# Expected numbers of LogisticRegressionTest and SurvivalTest.
# Debian packages r-base-core, r-cran-survival, r-cran-sandwich, r-cran-glmnet; Rscript estimators.R
suppressMessages({library(survival); library(sandwich); library(glmnet)})
options(digits = 12)

# Park and Miller's generator, exact in doubles; ParkMiller.java is the same
state <- 42
unit <- function() { state <<- (16807 * state) %% 2147483647; state / 2147483647 }

n <- 400
d <- data.frame(a = 0, b = 0, c = 0, y = 0, w = 0, o = 0, g = 0)[rep(1, n), ]
for (i in 1:n) {
  d$a[i] <- 2 * unit() - 1
  d$b[i] <- ifelse(unit() < .3, 1, 0)
  d$c[i] <- d$a[i] + 3 * unit()
  p <- 1 / (1 + exp(-(-1.5 + d$a[i] + .8 * d$b[i] - .4 * d$c[i])))
  d$y[i] <- ifelse(unit() < p, 1, 0)
  d$w[i] <- .5 + unit()
  d$o[i] <- unit() - .5
  d$g[i] <- (i - 1) %/% 8
}
show <- function(name, x) cat(name, paste(formatC(x, digits = 12, format = "g"), collapse = ", "), "\n")
tight <- list(epsilon = 1e-14, maxit = 100)
f <- glm(y ~ a + b + c, binomial, d, control = tight)
show("plain", coef(f)); show("plain se", sqrt(diag(vcov(f)))); show("plain deviance", deviance(f))
show("cluster se", sqrt(diag(vcovCL(f, ~g, type = "HC0", cadjust = TRUE))))
g <- suppressWarnings(glm(y ~ a + b + c + offset(o), binomial, d, weights = w, control = tight))
show("weighted", coef(g)); show("weighted se", sqrt(diag(vcov(g))))
r <- glmnet(as.matrix(d[, 1:3]), d$y, "binomial", weights = d$w, offset = d$o, alpha = 0,
            lambda = c(1, .3, .05), standardize = FALSE, thresh = 1e-22, maxit = 1e7)
show("ridge .05", as.numeric(coef(r)[, 3])); show("ridge .3", as.numeric(coef(r)[, 2]))

# spells with a covariate that changes, late entry, three ways to end, many ties
s <- NULL
for (i in 1:150) {
  entry <- floor(4 * unit()); z <- unit(); t <- entry
  repeat {
    x <- ifelse(unit() < .4, 1, 0); u <- unit()
    h <- c(.06 * exp(.9 * x - z), .05, .03 * exp(z))
    end <- ifelse(u < h[1], 0, ifelse(u < h[1] + h[2], 1, ifelse(u < sum(h), 2, -1)))
    s <- rbind(s, data.frame(id = i, start = t, stop = t + 1, x = x, z = z, end = end))
    t <- t + 1
    if (end >= 0 || t >= 20 || unit() < .03) break
  }
}
cat("spell rows", nrow(s), "ends", table(s$end), "\n")
for (ties in c("efron", "breslow")) {
  m <- coxph(Surv(start, stop, end == 0) ~ x + z, s, ties = ties, cluster = id,
             control = coxph.control(eps = 1e-14, toler.chol = 1e-14, iter.max = 50))
  show(paste(ties, "coef"), coef(m)); show("se", sqrt(diag(m$naive.var)))
  show("robust", sqrt(diag(m$var))); show("loglik", m$loglik)
}
s$state <- factor(s$end, -1:2, c("none", "0", "1", "2"))
k <- summary(survfit(Surv(start, stop, state) ~ 1, s, id = id), times = c(5, 10, 18))
show("cif 5", k$pstate[1, ]); show("cif 10", k$pstate[2, ]); show("cif 18", k$pstate[3, ])
show("se 5", k$std.err[1, ]); show("se 10", k$std.err[2, ]); show("se 18", k$std.err[3, ])
