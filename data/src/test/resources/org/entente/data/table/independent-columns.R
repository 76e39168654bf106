# The columns of the table builder, computed a second time from the files themselves: for directed dyad-years of Correlates of War
# members 1816-2016 how many cells of each column are present, and their sum. Columns of one state are those of the first; the
# second has the same figures, because every pair stands in both orders.
#
#   Rscript independent-columns.R DATADIR > independent-columns.csv
#
# DATADIR holds the tables (*.csv.gz). Output: column,present,sum. Compare sums with a relative tolerance of 1e-9.
#
# Years of a source are those for which it says something; within them `0` fills the cells of pairs or states without a row where
# a missing row means none. Elsewhere the cell is missing.

suppressPackageStartupMessages(library(data.table))
args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("usage: Rscript independent-columns.R DATADIR")
read <- function(name) fread(cmd = paste("gzip -dc", shQuote(file.path(args[1], paste0(name, ".csv.gz")))), na.strings = "")
year_of <- function(x) as.integer(substr(as.character(x), 1, 4))
number <- function(x) as.integer(gsub("-", "", substr(as.character(x), 1, 10)))
# One row for each year of each spell.
years_of <- function(table, first, last) {
  n <- pmax(0L, as.integer(last) - as.integer(first) + 1L)
  rows <- table[rep(seq_len(nrow(table)), n)]
  rows[, year := sequence(n, as.integer(first))][]
}

# Both members on a common day. Loop over pairs of spells; a pair may meet in a year by two spells of one state.
spells <- read("cow_states")[, .(ccode, from = styear * 10000L + stmonth * 100L + stday, to = endyear * 10000L + endmonth * 100L + endday)]
pairs <- merge(spells[, .(one = 1L, ccode1 = ccode, f1 = from, t1 = to)], spells[, .(one = 1L, ccode2 = ccode, f2 = from, t2 = to)],
               by = "one", allow.cartesian = TRUE)
pairs <- pairs[ccode1 != ccode2 & pmax(f1, f2) <= pmin(t1, t2)]
rows <- years_of(pairs[, .(ccode1, ccode2)], pmax(pairs$f1, pairs$f2) %/% 10000L, pmin(pairs$t1, pairs$t2) %/% 10000L)
rows <- unique(rows)
setkey(rows, ccode1, ccode2, year)

cat("column,present,sum\n")
report <- function(name, x) cat(sprintf("%s,%d,%.15g\n", name, sum(!is.na(x)), sum(as.numeric(x), na.rm = TRUE)))
within <- function(x, first, last) replace(x, rows$year < first | rows$year > last, NA)
fill <- function(x) replace(x, is.na(x), 0)
at_state <- function(table, column, first, last, zero = FALSE) {
  stopifnot(!anyDuplicated(table[!is.na(ccode), .(ccode, year)]))
  x <- table[rows[, .(ccode = ccode1, year)], on = c("ccode", "year"), mult = "first"][[column]]
  report(column, within(if (zero) fill(x) else x, first, last))
}
at_pair <- function(table, column, first, last, zero = FALSE, name = column) {
  stopifnot(!anyDuplicated(table[, .(ccode1, ccode2, year)]))
  x <- table[rows, on = c("ccode1", "ccode2", "year")][[column]]
  report(name, within(if (zero) fill(x) else x, first, last))
}
# Undirected sources, in both orders.
both <- function(table) unique(rbind(table, table[, c(list(ccode1 = ccode2, ccode2 = ccode1), .SD), .SDcols = setdiff(names(table), c("ccode1", "ccode2"))]))

report("ccode1", rows$ccode1)
report("year", rows$year)

atop <- read("atop_directed_dyad_year")
obligations <- c("atop_defense", "atop_offense", "atop_neutral", "atop_nonagg", "atop_consul")
atop[, atop_any := as.integer(rowSums(.SD) > 0), .SDcols = obligations]
for (name in c(obligations, "atop_any")) at_pair(atop, name, 1815, 2018, TRUE)

contiguity <- read("cow_contdir")[conttype > 0]
contiguity <- years_of(contiguity, year_of(contiguity$stdate), year_of(contiguity$enddate))
at_pair(contiguity[, .(conttype = min(conttype)), by = .(ccode1, ccode2, year)], "conttype", 1816, 2016, TRUE)

nmc <- read("cow_nmc")
components <- c("milex", "milper", "irst", "pec", "tpop", "upop")
for (name in c(components, "cinc")) at_state(nmc, name, 1816, 2022)
share <- function(x) x / sum(x, na.rm = TRUE)
nmc[, paste0("share_", components) := lapply(.SD, share), by = year, .SDcols = components]
nmc[, cinc_computed := rowMeans(as.matrix(.SD), na.rm = TRUE), .SDcols = paste0("share_", components)]
nmc[is.nan(cinc_computed), cinc_computed := NA]
nmc[, cinc_components := rowSums(!is.na(as.matrix(.SD))), .SDcols = components]
at_state(nmc, "cinc_computed", 1816, 2022)
at_state(nmc, "cinc_components", 1816, 2022)

majors <- read("cow_majors")
majors <- unique(years_of(majors, majors$styear, majors$endyear)[, .(ccode, year, cowmaj = 1L)])
at_state(majors, "cowmaj", 1816, 2016, TRUE)

gml <- read("gml_directed_dyad_disputes")
gml[fatality == -9, fatality := NA]
disputes <- gml[, .(gmlmidongoing = max(midongoing), gmlmidonset = max(midonset), gmldisputes = .N, gmlhostlev = max(hostlev),
                    gmlfatality = if (all(is.na(fatality))) NA_integer_ else max(fatality, na.rm = TRUE)), by = .(ccode1, ccode2, year)]
for (name in c("gmlmidongoing", "gmlmidonset", "gmldisputes", "gmlhostlev")) at_pair(disputes, name, 1816, 2010, TRUE)
at_pair(disputes, "gmlfatality", 1816, 2010)

# Year by year: the count starts anew after a dispute or a missing year.
peace <- copy(rows)[year <= 2010]
peace[disputes, dispute := TRUE, on = c("ccode1", "ccode2", "year")]
peace[, run := cumsum(c(TRUE, diff(year) != 1)), by = .(ccode1, ccode2)]
peace[, after := cumsum(shift(!is.na(dispute), fill = FALSE)), by = .(ccode1, ccode2, run)]
peace[, peace_years := seq_len(.N) - 1L, by = .(ccode1, ccode2, run, after)]
at_pair(peace, "peace_years", 1816, 2010)

# Rivalries give states the numbers of their later selves: Austria-Hungary and the two Yemens.
rivals_of <- function(file, first, last) {
  x <- read(file)
  x <- years_of(x[, .(ccode1, ccode2)], pmax(x[[first]], 1816L), x[[last]])
  x[ccode1 == 305 & year < 1919, ccode1 := 300L]
  x[ccode2 == 305 & year < 1919, ccode2 := 300L]
  x[ccode1 == 679 & ccode2 == 698 & year < 1990, ccode1 := 680L]
  x[ccode1 == 679 & year < 1990, ccode1 := 678L]
  x[ccode2 == 679 & year < 1990, ccode2 := 678L]
  both(unique(x))
}
tss <- rivals_of("tss_rivalries", "start", "end")
at_pair(copy(tss)[, tss_rivalry := 1L], "tss_rivalry", 1816, 2020, TRUE)
td <- rivals_of("thompson_dreyer_rivalries", "styear", "endyear")
at_pair(td[, td_rivalry := 1L], "td_rivalry", 1816, 2010, TRUE)
shared <- merge(tss[, .(ccode1, third = ccode2, year)], tss[, .(ccode2 = ccode1, third = ccode2, year)], by = c("third", "year"),
                allow.cartesian = TRUE)[ccode1 != ccode2, .(shared_rivals = .N), by = .(ccode1, ccode2, year)]
at_pair(shared, "shared_rivals", 1816, 2020, TRUE)

at_pair(both(read("cow_igo_dyad_year")), "dyadigos", 1816, 2014)
at_pair(both(read("cow_mindist")), "mindist", 1886, 2019)

# Polity's own numbers, and Austria-Hungary, which is 305 in Polity and V-Dem. Seven state-years stand twice.
polity <- read("polity4_state_year_2015")[, .(ccode, year, polity2)]
own <- c(`324` = 325, `341` = 347, `342` = 345, `347` = 345, `348` = 341, `364` = 365, `525` = 626, `529` = 530, `626` = 625,
         `769` = 770, `818` = 816)
at <- as.character(polity$ccode)
polity[, ccode := as.integer(ifelse(at %in% names(own), own[at], ccode))]
polity[ccode == 305 & year <= 1918, ccode := 300L]
polity <- polity[!is.na(polity2)][, .(polity2 = polity2[1], scores = uniqueN(polity2)), by = .(ccode, year)][scores == 1]
at_state(polity, "polity2", 1816, 2015)

vdem <- read("vdem_polyarchy")[!is.na(COWcode), .(ccode = COWcode, year, v2x_polyarchy)]
vdem[ccode == 305 & year <= 1918, ccode := 300L]
at_state(vdem, "v2x_polyarchy", 1816, 2019)

trade <- read("cow_trade_state_year")
trade[, trade_total := imports + exports]
trade[, trade_share := trade_total / sum(trade_total, na.rm = TRUE), by = year]
for (name in c("imports", "exports", "trade_total", "trade_share")) at_state(trade, name, 1870, 2014)

owed <- atop[atop_any == 1]
allies <- owed[, .(allies = .N, defence_allies = sum(atop_defense)), by = .(ccode = ccode1, year)]
at_state(allies, "allies", 1815, 2018, TRUE)
at_state(allies, "defence_allies", 1815, 2018, TRUE)
owed <- merge(owed[, .(ccode1, ccode2, year)], polity[, .(ccode2 = ccode, year, polity2)], by = c("ccode2", "year"))
owed <- owed[, .(allies_polity2_mean = mean(polity2), allies_polity2_min = min(polity2), allies_polity2_n = .N), by = .(ccode = ccode1, year)]
at_state(owed, "allies_polity2_mean", 1816, 2015)
at_state(owed, "allies_polity2_min", 1816, 2015)
at_state(owed, "allies_polity2_n", 1816, 2015, TRUE)

at_state(read("leeds_savun_threat")[!is.na(ccode)], "lsthreat", 1816, 2002)
at_state(read("terrthreat"), "lterrthreat", 1816, 2010)
chisols <- read("chisols_state_year_4_0")
at_state(chisols, "solschdum", 1919, 2008)
at_state(chisols, "leadertrans", 1919, 2008)

# Gleditsch-Ward numbers: Germany is 260 since 1990 too, Serbia 340 or 345, Yemen 678. Numbers of states that the Correlates of War do
# not list meet no row, except those that they gave to others, which do not occur in these two files.
cow_number <- function(gw, day) {
  x <- ifelse(gw == 260 & day >= 19901003, 255L, ifelse(gw == 340, 345L, ifelse(gw == 678 & day >= 19900522, 679L, gw)))
  as.integer(x)
}
gw <- read("gw_states")
gw_spells <- gw[, .(gwcode, f = number(startdate), l = number(enddate))]
gw_spells[l >= 20171231, l := 99991231L]
# A spell of one number is cut where the state behind it changes.
cut <- rbind(gw_spells[gwcode == 260, .(gwcode, f = c(f, 19901003L), l = c(19901002L, l))],
             gw_spells[gwcode == 678, .(gwcode, f = c(f, 19900522L), l = c(19900521L, l))],
             gw_spells[!gwcode %in% c(260, 678)])
cut[, ccode := cow_number(gwcode, f)]

leaders <- read("archigos_leaders")[, .(gwcode, start = number(startdate), end = number(enddate), entry)]
leaders <- merge(leaders, cut, by = "gwcode", allow.cartesian = TRUE)[start <= l & end >= f]
leaders <- years_of(leaders, pmax(leaders$start, leaders$f) %/% 10000L, pmin(leaders$end, leaders$l) %/% 10000L)
leaders[, new := start >= f & start %/% 10000L == year]
leaders <- leaders[, .(leader_entries = sum(new), leader_irregular_entries = sum(new & entry != "Regular")), by = .(ccode, year)]
at_state(leaders, "leader_entries", 1875, 2015)
at_state(leaders, "leader_irregular_entries", 1875, 2015)

# Years only: where a number passes to another state within a year, the later one.
ucdp <- read("ucdp_acd")[type_of_conflict %in% c("intrastate", "II"), .(gwcode = gwno_a, year, intensity_level)]
ucdp <- merge(ucdp, unique(years_of(cut, cut$f %/% 10000L, pmin(cut$l %/% 10000L, 2024L))[, .(gwcode, year, f, ccode)]),
              by = c("gwcode", "year"), allow.cartesian = TRUE)
ucdp <- ucdp[, .SD[f == max(f)], by = .(gwcode, year)][, .(ucdp_intrastate = max(intensity_level)), by = .(ccode, year)]
at_state(ucdp, "ucdp_intrastate", 1946, 2024, TRUE)

war <- unique(read("cow_war_inter")[, .(ccode1, ccode2, year)])[, cow_war := 1L]
at_pair(war, "cow_war", 1816, 2007, TRUE)

a <- nmc[rows[, .(ccode = ccode1, year)], on = c("ccode", "year")]$cinc
b <- nmc[rows[, .(ccode = ccode2, year)], on = c("ccode", "year")]$cinc
ratio <- pmax(a, b) / pmin(a, b)
report("cinc_ratio", replace(ratio, !is.finite(ratio), NA))
part <- a / (a + b)
report("cinc_share", replace(part, !is.finite(part), NA))
a <- polity[rows[, .(ccode = ccode1, year)], on = c("ccode", "year")]$polity2
b <- polity[rows[, .(ccode = ccode2, year)], on = c("ccode", "year")]$polity2
report("polity2_min", within(pmin(a, b), 1816, 2015))
report("joint_democracy", within(as.integer(pmin(a, b) >= 6), 1816, 2015))

# One release, by calendar year; the distance in both orders, and its change from the year before.
ideal <- read("recent/unga_ideal_points/IdealpointsJuly2025")[!is.na(idealpointfp), .(ccode, year, ideal_point = idealpointfp)]
at_state(ideal, "ideal_point", 1946, 2024)
position <- function(state, when) ideal[data.table(ccode = state, year = when), on = c("ccode", "year")]$ideal_point
distance <- abs(position(rows$ccode1, rows$year) - position(rows$ccode2, rows$year))
before <- abs(position(rows$ccode1, rows$year - 1L) - position(rows$ccode2, rows$year - 1L))
report("ideal_distance", distance)
report("ideal_distance_change", distance - before)
