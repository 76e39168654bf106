# An independent count of the reference tables: for every column of every file its rows, its non-missing cells and their sum.
# Base R only, so that a reader of these files written in another language can be held against it.
#
#   Rscript independent-counts.R DATADIR > independent-counts.csv
#
# DATADIR holds the tables (*.csv.gz) and the folder gdelt with files that have no header. Output: table,column,rows,present,sum;
# files and columns in their own order (file names in C order, gdelt last), table = file name without its ending.
#
# How it counts
#   Every cell is read as text, and nothing but the signs below is missing. So `NA` in country_code of un_votes and
#   un_countries_cow is Namibia and is present.
#   rows     data rows, the header not counted (one record may not be cut at a comma or quote inside a quoted field).
#   present  cells that are not missing.
#   sum      of the present cells, for numeric columns. A column is numeric when it has a present cell, every present cell is a
#            plain decimal number, and none has a leading zero (040 is a code, 0 and 0.5 are numbers). GDELT columns that the
#            codebook declares as text are text, whatever they hold: the CAMEO event codes, actor, place and feature codes.
#            Numbers that are names (ccode, rcid, version ...) are summed too. A column without a present cell has no sum.
#            If all cells are integers the sum is exact; else it is rounded to 15 significant digits: compare with a relative
#            tolerance of 1e-9, since the order of adding and the width of the adder move the last digits, and sums of numbers
#            of both signs lose more.
#
# What is missing, beyond the empty cell
#   gml_*                     -9 in any column (it occurs in revstate, revtype, fatality, fatalpre, outcome, settle);
#                             in the 2.03 file the text NA in revstate1 and revstate2.
#   chisols_state_year_4_0    `Not Applicable` in any column. `Transition Year` (15 cells of dem) is a finding, not a missing
#                             cell, so dem is text. sourcereg, sourcedemtype and sourceauttype mix 5 with names: text.
#   atop_alliance_level_4_01  0 in endyr, endmo, endday: still in effect, no end date.
#   atop_member_level_4_01    0 in yrexit, moexit, dayexit: still a member. (0 in cowwar, statthr1 ... means none, and is kept.)
#   cow_war_inter             -9 unknown (occurs in batdeath1, batdeath2).
#   cow_war_intra             -8 not applicable (ccodea, ccodeb, sidea, sideb: no state or no further actor on that side;
#                             deaths of such a side) and -9 unknown (sideadeaths, sidebdeaths).
#   polity4_state_year_2015   -66, -77, -88 (interruption, interregnum, transition) in the scores democ, autoc, polity and in
#                             the components and concepts xrreg, xrcomp, xropen, xconst, parreg, parcomp, exrec, exconst,
#                             polcomp. In interim, prior, post, change, regtrans and eprec these codes, like 88 and 96-99, say
#                             what happened and are kept.
#   Other files were looked through for such signs and have none: their makers' -9 are already empty cells, negative numbers
#   are real (polity2, logs, longitudes). `Unknown` in archigos_leaders is a category. -1 in the character offsets of GDELT
#   mentions (actor not located) is kept: the codebook does not call it missing.
#   Where GDELT 1.0 found no place it may write an empty or 0 type with 0 as latitude, longitude and feature (25 places of the
#   sample); these zeros are cells that are there and are counted as such.

args <- commandArgs(trailingOnly = TRUE)
if (length(args) != 1) stop("usage: Rscript independent-counts.R DATADIR")
invisible(Sys.setlocale("LC_COLLATE", "C"))
datadir <- args[1]

gml <- function(columns) c(list("*" = "-9"), columns)
polity <- c("democ", "autoc", "polity", "xrreg", "xrcomp", "xropen", "xconst", "parreg", "parcomp", "exrec", "exconst", "polcomp")
# For each table the signs for missing, by column; * is every column.
signs <- list(
  gml_directed_dyad_disputes = gml(list()),
  gml_ddy_disputes_2_03_official = gml(list(revstate1 = "NA", revstate2 = "NA")),
  chisols_state_year_4_0 = list("*" = "Not Applicable"),
  atop_alliance_level_4_01 = list(endyr = "0", endmo = "0", endday = "0"),
  atop_member_level_4_01 = list(yrexit = "0", moexit = "0", dayexit = "0"),
  cow_war_inter = list("*" = c("-8", "-9")),
  cow_war_intra = list("*" = c("-8", "-9")),
  polity4_state_year_2015 = setNames(rep(list(c("-66", "-77", "-88")), length(polity)), polity)
)

# The columns of the files without a header, from the GDELT codebooks, in lower case.
actor <- function(i) paste0("actor", i, c("code", "name", "countrycode", "knowngroupcode", "ethniccode", "religion1code",
                                          "religion2code", "type1code", "type2code", "type3code"))
place <- function(p, version) paste0(p, "geo_", c("type", "fullname", "countrycode", "adm1code",
                                                  if (version == 2) "adm2code", "lat", "long", "featureid"))
events <- function(version) c("globaleventid", "sqldate", "monthyear", "year", "fractiondate", actor(1), actor(2),
  "isrootevent", "eventcode", "eventbasecode", "eventrootcode", "quadclass", "goldsteinscale", "nummentions", "numsources",
  "numarticles", "avgtone", place("actor1", version), place("actor2", version), place("action", version),
  "dateadded", "sourceurl")
mentions <- c("globaleventid", "eventtimedate", "mentiontimedate", "mentiontype", "mentionsourcename", "mentionidentifier",
  "sentenceid", "actor1charoffset", "actor2charoffset", "actioncharoffset", "inrawtext", "confidence", "mentiondoclen",
  "mentiondoctone", "mentiondoctranslationinfo", "extras")
gdelt_text <- c(actor(1), actor(2), "eventcode", "eventbasecode", "eventrootcode",
  outer(c("actor1", "actor2", "action"), c("fullname", "countrycode", "adm1code", "adm2code", "featureid"), paste, sep = "geo_"),
  "sourceurl", "mentionsourcename", "mentionidentifier", "mentiondoctranslationinfo", "extras")

# The sum of integers given as text, exact beyond 2^53: millions and the rest are added apart.
exact_sum <- function(x) {
  n <- as.numeric(x)
  stopifnot(all(abs(n) < 2^53))
  low <- sum(sign(n) * (abs(n) %% 1e6))
  high <- sum(sign(n) * (abs(n) %/% 1e6))
  high <- high + low %/% 1e6
  low <- low %% 1e6
  if (high < 0 && low > 0) { high <- high + 1; low <- low - 1e6 }
  stopifnot(abs(high) < 2^53)
  if (high == 0) return(sprintf("%.0f", low))
  sprintf("%.0f%06.0f", high, abs(low))
}

total <- function(x) {
  if (length(x) == 0 || !all(grepl("^-?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?$", x)) || any(grepl("^-?0[0-9]", x)))
    return("")
  if (all(grepl("^-?[0-9]+$", x))) exact_sum(x) else sprintf("%.15g", sum(as.numeric(x)))
}

report <- function(table, cells, columns, text = character()) {
  for (i in seq_along(columns)) {
    x <- cells[[i]]
    missing <- c("", signs[[table]][["*"]], if (nzchar(columns[i])) signs[[table]][[columns[i]]])
    x <- x[!x %in% missing]
    cat(table, ",", columns[i], ",", nrow(cells), ",", length(x), ",", if (columns[i] %in% text) "" else total(x), "\n", sep = "")
  }
}

cat("table,column,rows,present,sum\n")
for (file in sort(list.files(datadir, pattern = "[.]csv[.]gz$"))) {
  cells <- read.csv(gzfile(file.path(datadir, file)), colClasses = "character", na.strings = character(), check.names = FALSE,
                    quote = "\"", comment.char = "", fill = FALSE, blank.lines.skip = FALSE)
  report(sub("[.]csv[.]gz$", "", file), cells, names(cells))
}
for (file in sort(list.files(file.path(datadir, "gdelt"), pattern = "[.]gz$"))) {
  columns <- if (grepl("mentions", file)) mentions else events(if (grepl("^gdelt1", file)) 1 else 2)
  path <- file.path(datadir, "gdelt", file)
  widths <- unique(lengths(strsplit(paste0(readLines(gzfile(path), encoding = "bytes"), "\t."), "\t", fixed = TRUE)) - 1)
  # 1.0 rows before April 2013 end before the source's address.
  stopifnot(all(widths == length(columns) | (grepl("^gdelt1", file) & widths == length(columns) - 1)))
  cells <- read.table(gzfile(path), sep = "\t", quote = "", comment.char = "", header = FALSE, fill = TRUE,
                      col.names = columns, colClasses = "character", na.strings = character(), blank.lines.skip = FALSE)
  report(sub("[.](csv|tsv|CSV)[.]gz$", "", file), cells, columns, gdelt_text)
}
