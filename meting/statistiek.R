#!/usr/bin/env Rscript
# The same work as meting/statistiek in R (packages survival; Debian: r-base-core, r-cran-survival). Median of five rounds; see docs/metingen.md.
suppressMessages(library(survival))
set.seed(1)

meet <- function(wat, werk) {
  werk()
  ms <- sort(replicate(5, system.time(werk())[["elapsed"]] * 1000))
  cat(sprintf("R, %s: %.0f ms (%.0f-%.0f)\n", wat, ms[3], ms[1], ms[5]))
}

scores <- runif(60)
geloot <- sample(rep(c(TRUE, FALSE), 30))
verschil <- function(b) mean(scores[!b]) - mean(scores[b])
gezien <- verschil(geloot)
meet("200,000 assignments of 60 scores, drawn", function() {
  uit <- replicate(200000, verschil(sample(geloot)))
  mean(c(uit, gezien) >= gezien - 1e-9)
})

oorzaak <- sample(0:3, 1e6, TRUE)
weken <- sample(1:520, 1e6, TRUE)
meet("1,000,000 spells in weeks, curve with intervals", function() {
  survfit(Surv(weken, oorzaak > 0) ~ 1, conf.type = "log-log")
})
anders <- runif(1e6, 0, 520)
meet("1,000,000 spells, all of another length, curve with intervals", function() {
  survfit(Surv(anders, oorzaak > 0) ~ 1, conf.type = "log-log")
})
