# For comparison with the table builder: directed dyad-years 1816-2016 of COW system members with alliances, contiguity, capabilities,
# disputes and major powers, as the documentation of the R package peacesciencer (Miller 2022) describes the recipe
#   create_dyadyears(directed = TRUE, subset_years = 1816:2016, system = "cow") |> add_atop_alliance() |> add_contiguity() |>
#     add_nmc() |> add_gml_mids() |> add_cow_majors()
# rewritten with dplyr, tidyr and readr, with the dyads once from pairs of membership spells (dplyr) and once by crossing all states
# with all states and all years and keeping the years in which both were members (dplyr-expand, the way commonly shown for it);
# and with data.table.
#
#   Rscript bench/dyads.R [--engine dplyr|dplyr-expand|data.table] [--threads N] [--sums] DATADIR OUT.csv
#
# DATADIR holds the gzip tables. OUT.csv is sorted by ccode1, ccode2, year; empty = missing. Times of reading, building and
# writing go to standard error (CPU = user + system, children included); --sums prints rows, present cells and sums by column.
#
# Rules
#   Dyad-years  both states are system members on at least one common day of the year, 31 December 2016 included. A pair with a
#               year in common but no day (such as 1918, 1941, 1990) is left out for that year.
#   ATOP        a directed row for the pair and year; no row = 0 (source runs to 2018, so nothing is missing here).
#   Contiguity  a spell covers every year from its first to its last. Where spells of one pair meet in a year, the closest counts:
#               the smallest of types 1-5. 0 = not contiguous.
#   NMC         by state and year; no row or an empty component stays missing.
#   GML         one dispute for a pair and year: an onset before a running one, then the highest fatality (-9, unknown, ranks
#               between 0 and 1), the highest hostility of the dispute, the longest least duration, the longest greatest duration,
#               reciprocated, the earliest first month, the lowest number. gmlhostlev is the hostility level of the dispute that is kept.
#               No row = 0 to 2010, missing after.
#   Majors      major power on any day of the year = by year of the spells; else 0.

args <- commandArgs(trailingOnly = TRUE)
usage <- "usage: Rscript dyads.R [--engine dplyr|dplyr-expand|data.table] [--threads N] [--sums] DATADIR OUT.csv"
option <- function(name, default) {
  at <- match(name, args)
  if (is.na(at)) return(default)
  value <- args[at + 1]
  args <<- args[-c(at, at + 1)]
  value
}
engine <- option("--engine", "dplyr")
threads <- as.integer(option("--threads", "0"))
sums <- "--sums" %in% args
args <- setdiff(args, "--sums")
if (length(args) != 2 || !engine %in% c("dplyr", "dplyr-expand", "data.table")) stop(usage)
datadir <- args[1]
out <- args[2]
file <- function(name) file.path(datadir, paste0(name, ".csv.gz"))

years <- 1816:2016
last_atop <- 2018
last_contiguity <- 2016
last_gml <- 2010
obligations <- paste0("atop_", c("defense", "offense", "neutral", "nonagg", "consul"))
components <- c("milex", "milper", "irst", "pec", "tpop", "upop", "cinc")
wanted <- list(
  cow_states = c("ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"),
  atop_directed_dyad_year = c("ccode1", "ccode2", "year", obligations),
  cow_contdir = c("ccode1", "ccode2", "conttype", "stdate", "enddate"),
  cow_nmc = c("ccode", "year", components),
  gml_directed_dyad_disputes = c("dispnum", "ccode1", "ccode2", "year", "midongoing", "midonset", "fatality", "hostlev", "mindur",
                                 "maxdur", "recip", "stmon"),
  cow_majors = c("ccode", "styear", "endyear"))
columns <- c("ccode1", "ccode2", "year", obligations, "conttype", paste0(components, "1"), paste0(components, "2"),
             "gmlmidongoing", "gmlmidonset", "gmlhostlev", "cowmaj1", "cowmaj2")

suppressPackageStartupMessages({
  library(data.table) # fwrite writes for both
  if (engine != "data.table") { library(dplyr, warn.conflicts = FALSE); library(tidyr); library(readr) }
})
setDTthreads(threads)
day <- function(year, month, day) year * 10000L + month * 100L + day

with_dplyr <- list(
  read = function() {
    lapply(setNames(nm = names(wanted)), function(name) {
      dates <- if (name == "cow_contdir") list(stdate = "c", enddate = "c")
      types <- do.call(cols, c(list(.default = if (name == "cow_nmc") "d" else "i"), dates, if (name == "cow_states")
        list(stateabb = "c", statenme = "c"), if (name == "gml_directed_dyad_disputes") list(version = "c")))
      if (name == "cow_nmc") types$cols[c("ccode", "year")] <- list(col_integer(), col_integer())
      if (name == "cow_nmc") types$cols["cinc"] <- list(col_character()) # readr's own numbers are off in the last digits
      table <- read_csv(file(name), col_types = types, col_select = all_of(wanted[[name]]), num_threads = max(1, getDTthreads()),
                        progress = FALSE)
      if (name == "cow_nmc") mutate(table, cinc = as.numeric(cinc)) else table
    })
  },

  build = function(data) {
    spells <- data$cow_states |>
      transmute(ccode, from = day(styear, stmonth, stday), to = day(endyear, endmonth, endday))
    dyads <- if (engine == "dplyr-expand") {
      one <- function(i) rename_with(spells, ~ paste0(.x, i))
      crossing(ccode1 = spells$ccode, ccode2 = spells$ccode, year = years) |>
        filter(ccode1 != ccode2) |>
        left_join(one(1), by = "ccode1", relationship = "many-to-many") |>
        filter(year >= from1 %/% 10000L, year <= to1 %/% 10000L) |>
        left_join(one(2), by = "ccode2", relationship = "many-to-many") |>
        filter(year >= from2 %/% 10000L, year <= to2 %/% 10000L, pmax(from1, from2) <= pmin(to1, to2)) |>
        distinct(ccode1, ccode2, year)
    } else crossing(rename(spells, ccode1 = ccode, from1 = from, to1 = to),
                      rename(spells, ccode2 = ccode, from2 = from, to2 = to)) |>
      mutate(from = pmax(from1, from2), to = pmin(to1, to2)) |>
      filter(ccode1 != ccode2, from <= to) |>
      transmute(ccode1, ccode2, first = pmax(from %/% 10000L, min(years)), last = pmin(to %/% 10000L, max(years))) |>
      filter(first <= last) |>
      uncount(last - first + 1L, .id = "n") |>
      transmute(ccode1, ccode2, year = first + n - 1L) |>
      distinct()

    contiguity <- data$cow_contdir |>
      filter(conttype > 0) |>
      mutate(first = as.integer(substr(stdate, 1, 4)), last = as.integer(substr(enddate, 1, 4))) |>
      uncount(last - first + 1L, .id = "n") |>
      group_by(ccode1, ccode2, year = first + n - 1L) |>
      summarise(conttype = min(conttype), .groups = "drop")

    disputes <- data$gml_directed_dyad_disputes |>
      mutate(rank = if_else(fatality == -9L, 0.5, as.double(fatality))) |>
      arrange(ccode1, ccode2, year, desc(midonset), desc(rank), desc(hostlev), desc(mindur), desc(maxdur), desc(recip), stmon,
              dispnum) |>
      distinct(ccode1, ccode2, year, .keep_all = TRUE) |>
      select(ccode1, ccode2, year, gmlmidongoing = midongoing, gmlmidonset = midonset, gmlhostlev = hostlev)

    majors <- data$cow_majors |>
      uncount(endyear - styear + 1L, .id = "n") |>
      transmute(ccode, year = styear + n - 1L, cowmaj = 1L) |>
      distinct()

    side <- function(table, i) rename_with(table, ~ paste0(.x, i), -year)
    pair <- c("ccode1", "ccode2", "year")
    fill <- function(x, year, last) if_else(is.na(x) & year <= last, 0L, x)
    dyads |>
      left_join(data$atop_directed_dyad_year, by = pair) |>
      left_join(contiguity, by = pair) |>
      left_join(side(data$cow_nmc, 1), by = c("ccode1", "year")) |>
      left_join(side(data$cow_nmc, 2), by = c("ccode2", "year")) |>
      left_join(disputes, by = pair) |>
      left_join(side(majors, 1), by = c("ccode1", "year")) |>
      left_join(side(majors, 2), by = c("ccode2", "year")) |>
      mutate(across(all_of(obligations), ~ fill(.x, year, last_atop)),
             conttype = fill(conttype, year, last_contiguity),
             across(starts_with("gml"), ~ fill(.x, year, last_gml)),
             across(starts_with("cowmaj"), ~ coalesce(.x, 0L))) |>
      arrange(ccode1, ccode2, year) |>
      select(all_of(columns))
  })

with_data.table <- list(
  read = function() {
    lapply(setNames(nm = names(wanted)), function(name) {
      fread(cmd = paste("gzip -dc", shQuote(file(name))), select = wanted[[name]],
            colClasses = if (name == "cow_contdir") c(stdate = "character", enddate = "character"))
    })
  },

  build = function(data) {
    spells <- data$cow_states[, .(ccode, from = day(styear, stmonth, stday), to = day(endyear, endmonth, endday))]
    pairs <- CJ(a = seq_len(nrow(spells)), b = seq_len(nrow(spells)))
    pairs <- pairs[, .(ccode1 = spells$ccode[a], ccode2 = spells$ccode[b], from = pmax(spells$from[a], spells$from[b]),
                       to = pmin(spells$to[a], spells$to[b]))][ccode1 != ccode2 & from <= to]
    expand <- function(table, keys, first, last) {
      n <- last - first + 1L
      at <- rep(seq_along(n), n)
      rows <- table[at, keys, with = FALSE]
      rows[, year := sequence(n, first)]
      rows
    }
    pairs[, `:=`(first = pmax(from %/% 10000L, min(years)), last = pmin(to %/% 10000L, max(years)))]
    pairs <- pairs[first <= last]
    dyads <- expand(pairs, c("ccode1", "ccode2"), pairs$first, pairs$last)
    setkey(dyads, ccode1, ccode2, year)
    dyads <- unique(dyads)

    spells <- data$cow_contdir[conttype > 0]
    contiguity <- expand(spells, c("ccode1", "ccode2", "conttype"), as.integer(substr(spells$stdate, 1, 4)),
                         as.integer(substr(spells$enddate, 1, 4)))
    contiguity <- contiguity[, .(conttype = min(conttype)), by = .(ccode1, ccode2, year)]

    disputes <- copy(data$gml_directed_dyad_disputes)
    disputes[, rank := fifelse(fatality == -9L, 0.5, as.double(fatality))]
    setorder(disputes, ccode1, ccode2, year, -midonset, -rank, -hostlev, -mindur, -maxdur, -recip, stmon, dispnum)
    disputes <- unique(disputes, by = c("ccode1", "ccode2", "year"))

    spells <- data$cow_majors
    majors <- unique(expand(spells, "ccode", spells$styear, spells$endyear))

    pair <- c("ccode1", "ccode2", "year")
    dyads[data$atop_directed_dyad_year, (obligations) := mget(paste0("i.", obligations)), on = pair]
    dyads[contiguity, conttype := i.conttype, on = pair]
    for (i in 1:2) {
      key <- setNames(c("ccode", "year"), c(paste0("ccode", i), "year"))
      dyads[, (paste0(components, i)) := data$cow_nmc[dyads, components, on = c(ccode = names(key)[1], "year"), with = FALSE]]
    }
    dyads[disputes, `:=`(gmlmidongoing = i.midongoing, gmlmidonset = i.midonset, gmlhostlev = i.hostlev), on = pair]
    for (i in 1:2) {
      name <- paste0("cowmaj", i)
      set(dyads, j = name, value = 0L)
      dyads[majors, (name) := 1L, on = setNames(c("ccode", "year"), c(paste0("ccode", i), "year"))]
    }
    fill <- function(names, last) {
      for (name in names) set(dyads, which(is.na(dyads[[name]]) & dyads$year <= last), name, 0L)
    }
    fill(obligations, last_atop)
    fill("conttype", last_contiguity)
    fill(c("gmlmidongoing", "gmlmidonset", "gmlhostlev"), last_gml)
    setcolorder(dyads, columns)
    dyads[]
  })

stage <- function(name, expr) {
  before <- proc.time()
  value <- expr
  took <- proc.time() - before
  message(sprintf("%-12s %-5s cpu %6.2f s  wall %6.2f s", engine, name, sum(took[-3]), took[3]))
  invisible(value)
}
peer <- if (engine == "data.table") with_data.table else with_dplyr
data <- stage("read", peer$read())
table <- stage("build", peer$build(data))
stage("write", fwrite(table, out, scipen = 50))

if (sums) {
  cat(sprintf("rows %d\n", nrow(table)))
  for (name in columns) {
    x <- table[[name]]
    cat(sprintf("%s,%d,%.15g\n", name, sum(!is.na(x)), sum(as.numeric(x), na.rm = TRUE)))
  }
}
