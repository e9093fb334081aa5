"""Publishers' files as they make them, small."""

from __future__ import annotations

import openpyxl
from arro3.core import Array, DataType, Field, Schema, Table
from arro3.io import write_parquet

SHORT = "PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC"
LONG = (
    "Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,"
    "Admin_county_code,Admin_district_code,Admin_ward_code"
)
POSTCODES = (
    ("AA1 1AA", 10, 369767, 428179, "T1"),
    ("AA1 1AB", 10, 369867, 428279, "T1"),
    ("AA1 2AA", 50, 368531, 427686, "T2"),
    ("AA1 2AB", 10, 368531, 427686, "X9"),
    ("AA101AA", 10, 360000, 430000, "T2"),
    ("AA1 9ZZ", 90, 0, 0, "T1"),
)
PAY = (
    (" Metal trades", "53", "x", "x", "x"),
    ("   Boat and ship builders and repairers", "5319", 25000, 30500.4, "x"),
    ("   Not a job of ours", "5321", 1, 2, 3),
    ("Not Classified", None, None, None, None),
)
PLACES = (
    ("2023/24", "HARBOUR COLLEGE (10000001)", "Harbour", "Harbour", 1, 1, 1),
    ("2024/25", "HARBOUR COLLEGE (10000001)", "Elsewhere", "Hills", 0, 3, 0),
    ("2025/26 (Aug to Apr)", "FAR TRAINING (10000002)", "Hills", "Hills", 1, 1, 0),
    ("2025/26 (Aug to Apr)", "FAR TRAINING (10000002)", "Hills", "Elsewhere", 1, 9, 0),
)
STANDARDS = (
    ("2025/26 (Aug to Apr)", "Wooden Boats", "Harbour College (10000001)", "Enrolments", 4),
    ("2025/26 (Aug to Apr)", "Sail Making", "Harbour College (10000001)", "Enrolments", 2),
    ("2024/25", "Wooden Boats", "Far Training (10000002)", "Enrolments", 1),
    ("2025/26 (Aug to Apr)", "Wooden Boats", "Far Training (10000002)", "Achievements", 7),
    ("2022/23", "Old Boats", "Far Training (10000002)", "Enrolments", 7),
)


def write_postcodes(folder, rows=POSTCODES):
    headings = folder / "Code-Point_Open_Column_Headers.csv"
    headings.write_text(f"{SHORT}\n{LONG}\n", encoding="utf-8")
    file = folder / "aa.csv"
    lines = (
        f'"{code}",{quality},{east},{north},"E92000001","E19000001","E18000002","","{district}","E05000001"'
        for code, quality, east, north, district in rows
    )
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [headings, file]


def write_pay(folder, rows=PAY, year="2025"):
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Notes"
    sheet = book.create_sheet("Full-Time")
    sheet.append([f"Table 14.7a   Annual pay - Gross (£) - For full-time employee jobsa: United Kingdom, {year}"])
    sheet.append([])
    sheet.append([None, None, "Number", None, "Annual", None, "Annual"])
    sheet.append([None, None, "of jobsb", None, "percentage", None, "percentage", "Percentiles"])
    heads = ["Description", "Code", "(thousand)", "Median", "change", "Mean", "change"]
    sheet.append([*heads, 10, 20, 25, 30, 40, 60, 70, 75, 80, 90])
    for title, code, low, middle, high in rows:
        sheet.append([title, code, 9, middle, 1.5, 99, "..", "x", "x", low, "x", "x", "x", "x", high, "x", ":"])
    file = folder / f"table 14.7a {year}.xlsx"
    book.save(file)
    return file


def write_structure(folder, code="5319"):
    book = openpyxl.Workbook()
    sheet = book.create_sheet("SOC2020 Framework")
    heads = ["SOC2020\nMajor Group", "SOC2020\nSub-Major Group", "SOC2020\nMinor Group", "SOC2020 Unit Group"]
    sheet.append(["Unique ID", *heads, "SOC2020 Group Title", "Change", "VERSNO"])
    sheet.append([None, 5, None, None, None, "SKILLED TRADES OCCUPATIONS"])
    sheet.append([])
    sheet.append(["soc-y1aa", None, None, None, int(code), "Construction and building trades n.e.c."])
    sheet.append(["soc-y1ab", None, None, None, 5236, "Boat and ship builders and repairers"])
    file = folder / "volume1.xlsx"
    book.save(file)
    return file


def write_index(folder, bad=None):
    book = openpyxl.Workbook()
    sheet = book.create_sheet("SOC2020 coding index")
    sheet.append(["UNIQUE ID", "RECNO", "SOC_2010", "SOC_2020", "INDEXOCC", "INDEXOCC_-_natural_word_order"])
    sheet.append(["a1", 1, 5236, 5236, "Builder, boat", "Boat builder"])
    sheet.append(["a2", 2, "}}}}", "}}}}", "Apprentice", "Apprentice"])
    if bad:
        sheet.append(["a3", 3, 5236, bad, "Wright", "Wright"])
    file = folder / "volume2.xlsx"
    book.save(file)
    return file


def write_apprenticeships(folder, places=PLACES, standards=STANDARDS, level="Intermediate Apprenticeship"):
    names = ["year", "provider_name", "learner_home_lad", "delivery_lad", "starts", "enrolments", "achievements"]
    first = write_table(folder / "lad_map_data_0.parquet", names, places)
    names = [
        "year", "apps_Level", "std_fwk_name", "ssa_t1_desc", "ssa_t2_desc", "std_fwk_flag", "provider_type",
        "provider_name", "measure", "values",
    ]  # fmt: skip
    rows = [
        (
            year,
            level,
            standard,
            "Engineering",
            "Manufacturing",
            "Standard",
            "Other",
            who,
            what,
            count,
        )
        for year, standard, who, what, count in standards
    ]
    return [first, write_table(folder / "subjects_and_standards_0.parquet", names, rows)]


def write_table(file, names, rows):
    columns = [list(column) for column in zip(*rows, strict=True)]
    types = [DataType.int32() if isinstance(column[0], int) else DataType.string() for column in columns]
    schema = Schema([Field(name, kind, nullable=True) for name, kind in zip(names, types, strict=True)])
    arrays = [Array(column, kind) for column, kind in zip(columns, types, strict=True)]
    write_parquet(Table.from_arrays(arrays, schema=schema), file)
    return file
