"""An independent count of the newer reference tables: for every column of every file its rows, its non-missing cells and
their sum. Python's own library only, so that a reader of these files written in another language can be held against it.

  python3 independent-counts-recent.py DATADIR/recent > independent-counts-recent.csv

Output: table,column,rows,present,sum in the order of folders, files and columns; table = file name without its ending.
Columns without a name are left out.

How it counts
  Every cell is read as text, and nothing but the signs below is missing. rows: records. present: cells that are not missing.
  sum: of the present cells where all are plain decimal numbers without a leading zero, exact, in as many digits as it takes;
  otherwise empty, as for a column without a present cell. Numbers that are names are summed too.

What is missing, beyond the empty cell
  CHISOLSstyr5_0, CHISOLSll5_0   `Not Applicable`
  mie-1.0                        -9 (unknown day)
  dyadic_mid_4.03                -9; NA; 1969 in sideab and 2701 in change, which are slips
  peacedatav30..., tc2018        a dot; in tc2018 also -9
  leader_list_8_21               -99
  election_list_8_21             a blank
  democracyData_polity5_subset   -66, -77, -88 in democ, autoc, polity, xrcomp, xconst and regtrans
  icb2v15                        -99; 88 in the days systrgda, datrig and daterm
  icbdy_*                        9999 in actnuma and actnumb; 88 in trmdady
  troopdata..., basedata         NA
  mme-v7-long                    -9, NA, xx
  jme_v3                         -9, xx, XX, xxxx
Derived files (names ending in _derived) are not counted.
"""

import collections
import csv
import decimal
import gzip
import pathlib
import re
import sys

NUMBER = re.compile(r"-?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?")
LEADING_ZERO = re.compile(r"-?0[0-9]")
POLITY = {c: {"-66", "-77", "-88"} for c in ("democ", "autoc", "polity", "xrcomp", "xconst", "regtrans")}
CRISIS_PAIRS = {"actnuma": {"9999"}, "actnumb": {"9999"}, "trmdady": {"88"}}
SIGNS = {
    "CHISOLSstyr5_0": {"*": {"Not Applicable"}},
    "CHISOLSll5_0": {"*": {"Not Applicable"}},
    "mie-1.0": {"*": {"-9"}},
    "dyadic_mid_4.03": {"*": {"-9", "NA"}, "sideab": {"1969"}, "change": {"2701"}},
    "peacedatav30_dyadyear_mean_cleaned": {"*": {"."}},
    "tc2018": {"*": {".", "-9"}},
    "leader_list_8_21": {"*": {"-99"}},
    "election_list_8_21": {"*": {" "}},
    "democracyData_polity5_subset": POLITY,
    "icb2v15": {"*": {"-99"}, "systrgda": {"88"}, "datrig": {"88"}, "daterm": {"88"}},
    "icbdy_v15": CRISIS_PAIRS,
    "icbdy_v16_rebuilt": CRISIS_PAIRS,
    "troopdata-rebuild-country-year": {"*": {"NA"}},
    "basedata": {"*": {"NA"}},
    "mme-v7-long": {"*": {"-9", "NA", "xx"}},
    "jme_v3": {"*": {"-9", "xx", "XX", "xxxx"}},
}


def total(cells):
    if not cells or not all(NUMBER.fullmatch(c) for c in cells) or any(LEADING_ZERO.match(c) for c in cells):
        return ""
    with decimal.localcontext() as context:
        context.prec = 60
        value = sum((decimal.Decimal(c) for c in cells), decimal.Decimal(0))
        whole = all(re.fullmatch(r"-?[0-9]+", c) for c in cells)
        return str(int(value)) if whole else format(value.normalize(), "f")


def main(folder):
    csv.field_size_limit(1 << 30)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["table", "column", "rows", "present", "sum"])
    for file in sorted(pathlib.Path(folder).glob("*/*.gz")):
        table = re.sub(r"[.](csv|tab)[.]gz$", "", file.name)
        if table.endswith("_derived"):
            continue
        with gzip.open(file, "rt", encoding="utf-8-sig", errors="replace", newline="") as text:
            records = csv.reader(text, delimiter="\t" if ".tab." in file.name else ",")
            header = next(records)
            columns = collections.defaultdict(list)
            rows = 0
            for record in records:
                assert len(record) == len(header), (file, rows)
                rows += 1
                for place, cell in enumerate(record):
                    columns[place].append(cell)
        signs = SIGNS.get(table, {})
        for place, name in enumerate(header):
            if name:
                missing = {""} | signs.get("*", set()) | signs.get(name, set())
                present = [c for c in columns[place] if c not in missing]
                out.writerow([table, name, rows, len(present), total(present)])


main(sys.argv[1])
